import { expect, test } from 'vitest';
import { moved, positionAtEnd } from './order';

const part = (id: string, position?: number) => ({ id, ...(position === undefined ? {} : { position }) });

test('a part is moved by one change where there is room', () => {
  const parts = [part('a', 10), part('b', 20), part('c', 30)];
  expect(moved(parts, 2, 1)).toEqual([{ id: 'c', position: 15 }]);
  expect(moved(parts, 0, 2)).toEqual([{ id: 'a', position: 40 }]);
  expect(moved(parts, 1, 0)).toEqual([{ id: 'b', position: 4 }]);
  expect(moved(parts, 0, -1)).toEqual([]);
});

test('without room all are spread first, and the part itself comes last', () => {
  const parts = [part('a', 1), part('b', 2), part('c', 3)];
  const changes = moved(parts, 2, 1);
  expect(changes.at(-1)?.id).toBe('c');
  const now = new Map([...parts.map((each) => [each.id, each.position] as const), ...changes.map((each) => [each.id, each.position] as const)]);
  expect([...now.keys()].sort((one, other) => (now.get(one) ?? 0) - (now.get(other) ?? 0))).toEqual(['a', 'c', 'b']);
});

test('a new part stands after the last', () => {
  expect(positionAtEnd([])).toBe(10);
  expect(positionAtEnd([part('a', 30), part('b')])).toBe(40);
});
