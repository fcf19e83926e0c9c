/** Short words at the foot of the window: what was done, with the way to take it back. */

export type Toast = {
  id: number;
  text: string;
  /** What is done goes by itself; a failure and a note stay until they are closed. */
  tone: 'done' | 'failed' | 'note';
  verb?: { text: string; key?: string; run: () => void };
  /** A second way on, beside the verb. */
  other?: { text: string; run: () => void };
  details?: string;
};

export const TOAST_MS = 8000;

let toasts = $state.raw<Toast[]>([]);
let last = 0;
// eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is shown of it
const clocks = new Map<number, ReturnType<typeof setTimeout>>();

export const shown = {
  get toasts(): Toast[] {
    return toasts;
  },
};

/** Shows a toast in the place of the last one; a failure stays until it is closed. */
export function toast(what: Omit<Toast, 'id'>): void {
  const id = ++last;
  toasts = [...toasts.filter((each) => each.tone !== 'done'), { ...what, id }].slice(-3);
  if (what.tone === 'done') resume(id);
}

export function dismiss(id: number): void {
  hold(id);
  toasts = toasts.filter((each) => each.id !== id);
}

/** Stops the clock of a toast while it is pointed at or focused. */
export function hold(id: number): void {
  clearTimeout(clocks.get(id));
  clocks.delete(id);
}

export function resume(id: number): void {
  hold(id);
  clocks.set(id, setTimeout(() => dismiss(id), TOAST_MS));
}
