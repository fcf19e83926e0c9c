/** Work that takes long: nothing for 400 ms, then a sign that it goes on, and after 2 s how far it is. It is told here
 *  and not by the page that began it, so that it is still there when one has gone elsewhere. */

import { untrack } from 'svelte';
import { onAsking, onProgress } from '$/host';
import type { Commands, Progress } from '$/bindings/contract';

export const SIGN_MS = 400;
export const BAR_MS = 2000;

/** Commands that wait for a person in a dialog of the system: that is no work. */
const ASKS_PERSON: ReadonlySet<string> = new Set<keyof Commands>(['open_book']);

type Far = Progress & { since: number };

let isSlow = $state(false);
let far = $state.raw<Far | undefined>(undefined);
let isLong = $state(false);
let shownElsewhere = $state(0);
let running = 0;
let slow = 0;

export const work = {
  /** Whether some call has been under way for longer than one waits without a word. */
  get isSlow(): boolean {
    return isSlow;
  },
  /** How far long work is. */
  get far(): Progress | undefined {
    return isLong && shownElsewhere === 0 ? far : undefined;
  },
  /** Steps a second since it began. */
  get rate(): number {
    if (!far) return 0;
    return Math.round(far.done / Math.max(1, (performance.now() - far.since) / 1000));
  },
};

/** While a page tells how far its own work is, the window does not tell it twice. */
export function toldHere(): () => void {
  untrack(() => (shownElsewhere += 1));
  return () => {
    shownElsewhere -= 1;
  };
}

/** Follows the work of the core as long as the window lives. */
export function followWork(): () => void {
  onAsking(begin);
  const stop = onProgress(tell);
  return () => {
    onAsking(() => () => {});
    stop();
  };
}

function begin(name: keyof Commands): () => void {
  running += 1;
  let isSign = false;
  const clock = ASKS_PERSON.has(name)
    ? undefined
    : setTimeout(() => {
        isSign = true;
        slow += 1;
        isSlow = true;
      }, SIGN_MS);
  return () => {
    running -= 1;
    clearTimeout(clock);
    if (isSign) slow -= 1;
    if (running === 0) slow = 0;
    isSlow = slow > 0;
    // How far belongs to a call that was long: what another call still does has no part in it.
    if (slow === 0) end();
  };
}

function tell(progress: Progress): void {
  // What is told after the answer has come is old.
  if (running === 0) return;
  const since = far?.work === progress.work && progress.done >= far.done ? far.since : performance.now();
  far = { ...progress, since };
  isLong = performance.now() - since >= BAR_MS && (progress.total === null || progress.done < progress.total);
}

function end(): void {
  far = undefined;
  isLong = false;
}
