import { expect, test } from 'vitest';
import { here, instead, onward, start, step } from './route';

test('going on and back leads to the same places, with what was left there', () => {
  let way = start({ page: 'overview' });
  way = onward(way, { page: 'people' });
  here(way).left.scroll = 640;
  way = onward(way, { page: 'event', id: 'a' });
  way = step(way, -1);
  expect(here(way).route).toEqual({ page: 'people' });
  expect(here(way).left.scroll).toBe(640);
  expect(here(step(way, 1)).route).toEqual({ page: 'event', id: 'a' });
});

test('a new way forgets what lay ahead', () => {
  let way = onward(onward(start({ page: 'overview' }), { page: 'people' }), { page: 'trash' });
  way = onward(step(way, -1), { page: 'settings' });
  expect(way.stops.map((stop) => stop.route.page)).toEqual(['overview', 'people', 'settings']);
});

test('going where one is adds no stop', () => {
  const way = start({ page: 'event', id: 'a' });
  expect(onward(way, { page: 'event', id: 'a' })).toBe(way);
  expect(onward(way, { page: 'event', id: 'b' }).stops).toHaveLength(2);
});

test('a changed filter stays at the same stop', () => {
  const way = onward(start({ page: 'overview' }), { page: 'people' });
  here(way).left.scroll = 5;
  const filtered = instead(way, { page: 'people', search: 'aram' });
  expect(here(filtered)).toMatchObject({ id: here(way).id, route: { search: 'aram' }, left: { scroll: 5 } });
});

test('there is no way before the first place or after the last', () => {
  const way = start({ page: 'overview' });
  expect(step(way, -1).at).toBe(0);
  expect(step(way, 1).at).toBe(0);
});
