/** Where the window is, and the way back. */

import { untrack } from 'svelte';
import { here, instead, onward, start, step, type Route, type Stop, type Way } from './route';

export type { Route, PageName } from './route';

let way = $state.raw<Way>(start({ page: 'overview' }));

export const router = {
  get route(): Route {
    return here(way).route;
  },
  /** The current stop. What it is `left` with is kept for coming back, and not followed. */
  get stop(): Stop {
    return here(way);
  },
  get canGoBack(): boolean {
    return way.at > 0;
  },
  get canGoForward(): boolean {
    return way.at < way.stops.length - 1;
  },
};

export function go(route: Route): void {
  way = onward(way, route);
}

/** Changes the state of the current place (filter, selection) without a new stop. */
export function settle(route: Route): void {
  // An effect that settles does not follow the way itself, or it would never come to rest.
  way = instead(untrack(() => way), route);
}

export function back(): void {
  way = step(way, -1);
}

export function forward(): void {
  way = step(way, 1);
}

/** Forgets the way, as another book has been opened. */
export function startAt(route: Route): void {
  way = start(route);
}

/** A value that a page keeps with its stop (a selection, an open row): it is there again on coming back. */
export function kept<T>(name: string, first: T): { value: T } {
  const { left } = here(way);
  let value = $state.raw<T>((left.kept[name] as T | undefined) ?? first);
  return {
    get value() {
      return value;
    },
    set value(next: T) {
      value = next;
      left.kept[name] = next;
    },
  };
}
