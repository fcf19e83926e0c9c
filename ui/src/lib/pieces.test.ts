import { expect, test } from 'vitest';
import { readFigure } from './figure';
import { placeOf } from './place';
import { moved, sightOf } from './sight';
import { stepTime, wallOf } from './wall';

test('numbers are read in any digits', () => {
  expect(readFigure('1,204')).toBe(1204);
  expect(readFigure('١٢٠٤')).toBe(1204);
  expect(readFigure('۴۵')).toBe(45);
  expect(readFigure(' ')).toBeNull();
  expect(readFigure('five')).toBeUndefined();
  expect(readFigure('3.5.1a')).toBeUndefined();
});

test('rows in sight never reach past the ends', () => {
  expect(sightOf(0, 640, 32, 100_000)).toEqual({ start: 0, end: 28 });
  expect(sightOf(3_199_360, 640, 32, 100_000)).toEqual({ start: 99_972, end: 100_000 });
  expect(sightOf(0, 640, 32, 0)).toEqual({ start: 0, end: 0 });
});

test('keys move among rows and stop at the ends', () => {
  expect(moved('ArrowDown', 9, 10, 5)).toBe(9);
  expect(moved('PageUp', 3, 10, 5)).toBe(0);
  expect(moved('End', 0, 10, 5)).toBe(9);
  expect(moved('x', 0, 10, 5)).toBeUndefined();
});

test('the hand of the clock goes round midnight', () => {
  expect(stepTime('23:50', 15)).toBe('00:05');
  expect(stepTime('00:00', -15)).toBe('23:45');
});

test('half a wall time is none', () => {
  expect(wallOf('2026-12-12', '14:00')).toBe('2026-12-12T14:00');
  expect(wallOf('2026-12-12', null)).toBeNull();
});

test('a part of an event is shown on its page', () => {
  expect(placeOf('shift', 's', { event: 'e' })).toEqual({ page: 'event', id: 'e', section: 'team' });
  expect(placeOf('shift', 's')).toBeNull();
});
