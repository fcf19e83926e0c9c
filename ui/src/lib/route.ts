import type { Id, Tag } from '$/bindings/contract';

/** Where one can be. Plain values only, so that a place can be kept, compared and come back to. */
export type Route =
  | { page: 'overview' }
  | { page: 'events'; search?: string; /** Whether the form for a new one is open. */ make?: boolean }
  | { page: 'event'; id: Id; section?: string; field?: string; language?: Tag }
  | { page: 'people'; id?: Id; search?: string }
  | { page: 'organizations'; id?: Id; search?: string }
  | { page: 'materials'; id?: Id; search?: string }
  | { page: 'studio'; event?: Id; call?: Id; document?: string; language?: Tag }
  | { page: 'call'; id: Id; section?: string; field?: string; language?: Tag }
  | { page: 'settings'; section?: string }
  | { page: 'history' }
  | { page: 'trash' };
export type PageName = Route['page'];

/** One place on the way, with what it needs to look as it was left. */
export type Stop = { id: number; route: Route; left: { scroll: number; kept: Record<string, unknown> } };

/** The way so far: stops, and which of them one stands at. */
export type Way = { stops: Stop[]; at: number };

const LONGEST = 100;

export function start(route: Route): Way {
  return { stops: [stop(route)], at: 0 };
}

/** Goes on to a new place; what lay ahead is forgotten. Going to where one is changes nothing. */
export function onward(way: Way, route: Route): Way {
  if (same(here(way).route, route)) return way;
  const stops = [...way.stops.slice(0, way.at + 1), stop(route)].slice(-LONGEST);
  return { stops, at: stops.length - 1 };
}

/** The same place with another state (a filter, a selection), without a new stop. */
export function instead(way: Way, route: Route): Way {
  const stops = way.stops.map((each, index) => (index === way.at ? { ...each, route } : each));
  return { stops, at: way.at };
}

/** Steps back (-1) or forward (1), as far as there is a way. */
export function step(way: Way, by: number): Way {
  const at = Math.min(Math.max(way.at + by, 0), way.stops.length - 1);
  return { stops: way.stops, at };
}

export function here(way: Way): Stop {
  return way.stops[way.at] as Stop;
}

let last = 0;

function stop(route: Route): Stop {
  return { id: ++last, route, left: { scroll: 0, kept: {} } };
}

function same(one: Route, other: Route): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
