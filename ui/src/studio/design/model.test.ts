import { expect, test } from 'vitest';
import { changed, has, hung, made, pulled, refusedAt, turned, without, type Part } from './model';

const box: Part = { kind: 'box', start: 10, top: 20, width: 30, height: 40, fill: 'accent' };

test('a hand moves a box, or pulls one edge while the other stays', () => {
  expect(pulled(box, { across: 0, down: 0 }, { across: 2.04, down: -5 }, false)).toEqual({ start: 12, top: 15, width: 30, height: 40 });
  expect(pulled(box, { across: -1, down: 0 }, { across: 5, down: 9 }, false)).toEqual({ start: 15, top: 20, width: 25, height: 40 });
  expect(pulled(box, { across: 1, down: 1 }, { across: 5, down: -90 }, false)).toEqual({ start: 10, top: 20, width: 35, height: 1 });
});

test('another kind keeps what it knows and gets what it needs', () => {
  const text = turned(box, 'text');
  expect(text).toMatchObject({ kind: 'text', start: 10, text: '{place}' });
  expect(Object.keys(text).every((property) => has('text', property as keyof Part))).toBe(true);
  expect(turned({ ...text, text: 'Come' }, 'headline')).toMatchObject({ text: 'Come' });
  expect(turned(text, 'box')).not.toHaveProperty('text');
});

test('what hung from a part that is taken out stays where it was seen', () => {
  const parts = hung([made('text'), made('text')], 1, 0, 0);
  expect(parts[1]).toMatchObject({ under: parts[0]?.id, top: 3 });
  expect(without(parts, 0, () => 111)).toEqual([changed(made('text'), { top: 111 })]);
});

test('a refusal names the part and its property', () => {
  expect(refusedAt('elements[12].words.ckb')).toEqual({ index: 12, property: 'words.ckb' });
  expect(refusedAt('name')).toBeUndefined();
});
