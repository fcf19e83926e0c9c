/** The call that the pages speak of; undefined means everything in the book. */

import type { Accent, CallRow } from '$/bindings/contract';

let current = $state.raw<CallRow | undefined>(undefined);
let isChosen = false;

export const scope = {
  get call(): CallRow | undefined {
    return current;
  },
  /** Its id, as the lists take it: `call('events', { ...scope.filter })`. */
  get filter(): { call?: string } {
    return current ? { call: current.id } : {};
  },
  get accent(): Accent {
    return current?.accent ?? 'petrol';
  },
};

/** Turns to a call, or to everything. */
export function turnTo(call: CallRow | undefined): void {
  current = call;
  isChosen = true;
}

/** Follows the calls of the book: the first is chosen until a person chooses; a trashed one is left. */
export function followCalls(calls: CallRow[]): void {
  const fresh = calls.find((each) => each.id === current?.id);
  if (fresh) current = fresh;
  else if (current || !isChosen) current = calls[0];
}

/** Forgets the choice, as another book has been opened. */
export function forgetScope(): void {
  current = undefined;
  isChosen = false;
}
