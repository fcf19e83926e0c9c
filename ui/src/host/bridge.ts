import type { Host } from './index';

type Told = { n: number; name: string; payload: unknown };
const PAUSE_AFTER_A_BREAK_MS = 500;

/** The loopback bridge: the same core over HTTP, for tests and for work on the pages. */
export function bridge(): Host {
  const token = new URLSearchParams(location.search).get('token') ?? '';
  const ears: { name: string; hear: (payload: unknown) => void }[] = [];
  let polling = false;

  async function post(name: string, input: unknown): Promise<Response> {
    const response = await fetch(`/call/${name}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Token': token },
      body: JSON.stringify(input),
    });
    if (response.status === 422) throw await response.json();
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response;
  }

  async function poll(): Promise<void> {
    let after = 0;
    while (ears.length > 0) {
      try {
        const response = await fetch(`/events?token=${encodeURIComponent(token)}&after=${after}`);
        if (!response.ok) throw new Error(`events: ${response.status}`);
        for (const told of (await response.json()) as Told[]) {
          after = Math.max(after, told.n);
          for (const ear of [...ears]) if (ear.name === told.name) ear.hear(told.payload);
        }
      } catch {
        await new Promise((done) => setTimeout(done, PAUSE_AFTER_A_BREAK_MS));
      }
    }
    polling = false;
  }

  return {
    ask: async (name, input) => (await post(name, input)).json(),
    askBytes: async (name, input) => (await post(name, input)).arrayBuffer(),
    listen(name, hear) {
      const ear = { name, hear };
      ears.push(ear);
      if (!polling) {
        polling = true;
        void poll();
      }
      return () => ears.splice(ears.indexOf(ear), 1);
    },
    // A browser shows its page as it likes.
    appear() {},
  };
}
