/** Texts that the book did not take. Each stays where it was written, also after one has gone elsewhere, with the reason,
 *  until it is kept or let go. Nothing of it outlives the open book: the lock forgets them. */

import { getContext, setContext } from 'svelte';
import type { Failure } from '$/host';
import type { Route } from './route';

/** The record whose fields stand below: what it is called, and the way back to a part (a language) of it. */
export type About = { id: string; title: () => string; route: (part: string) => Route };

/** Where a field stands: the same again when its record is looked at again. */
export type Place = { key: string; label: string; part: string; about: About | undefined };

export type Unsaved = {
  place: Place;
  /** What the field would save. */
  value: unknown;
  /** What was typed, when it meant nothing that could be saved. */
  typed?: string | undefined;
  failure: Failure;
  /** Gives the text up in the field that shows it; absent while no field does. */
  revert?: (() => void) | undefined;
};

const ABOUT = Symbol('about');

let all = $state.raw<Unsaved[]>([]);
let anonymous = 0;

export const unsaved = {
  get list(): Unsaved[] {
    return all;
  },
};

/** Says which record the fields below belong to. Call it while the component is set up. */
export function fieldsOf(about: About): void {
  setContext(ABOUT, about);
}

/** The place of a field; outside a record it is one that nobody comes back to. Call it while the component is set up. */
export function placeOfField(label: string, part = ''): Place {
  const about = getContext<About | undefined>(ABOUT);
  return { key: about ? [about.id, label, part].join('\n') : `${(anonymous += 1)}`, label, part, about };
}

/** What waits at this place. */
export function waitingAt(place: Place): Unsaved | undefined {
  return all.find((each) => each.place.key === place.key);
}

export function keepWaiting(one: Unsaved): void {
  const at = all.findIndex((each) => each.place.key === one.place.key);
  all = at < 0 ? [...all, one] : all.with(at, one);
}

/** The text is kept by now, or nobody wants it any more. */
export function waitsNoMore(place: Place): void {
  if (waitingAt(place)) all = all.filter((each) => each.place.key !== place.key);
}

/** Gives a text up, from wherever one is. */
export function letGo(one: Unsaved): void {
  one.revert?.();
  waitsNoMore(one.place);
}

export function forgetUnsaved(): void {
  all = [];
}
