/** What a page reads: asked anew when what it names changes, here or in any window. */

import { Failure, onChanged } from '$/host';
import type { Changed } from '$/bindings/contract';

export class Reading<T> {
  /** The last answer; it stays while a newer one is on its way. */
  value = $state.raw<T | undefined>(undefined);
  failure = $state.raw<Failure | undefined>(undefined);
  busy = $state(true);
  #turn = 0;
  readonly #ask: () => Promise<T>;

  constructor(ask: () => Promise<T>) {
    this.#ask = ask;
  }

  /** Asks again. An older answer that comes late is dropped. */
  async again(): Promise<void> {
    const turn = ++this.#turn;
    const asked = this.#ask();
    this.busy = true;
    try {
      const value = await asked;
      if (turn !== this.#turn) return;
      this.value = value;
      this.failure = undefined;
    } catch (thrown) {
      if (turn === this.#turn) this.failure = Failure.of(thrown);
    }
    if (turn === this.#turn) this.busy = false;
  }
}

/** Reads while the component lives: `const events = reading(() => call('events', { search }), ['event'])`.
 *  What `ask` reads of `$state` before it awaits is followed. Call it while the component is set up. */
export function reading<T>(ask: () => Promise<T>, kinds: Changed['changed']): Reading<T> {
  const it = new Reading(ask);
  $effect(() => {
    void it.again();
  });
  $effect(() => onChanged(({ changed }) => {
    if (changed.some((noun) => kinds.includes(noun))) void it.again();
  }));
  return it;
}
