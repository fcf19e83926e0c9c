import { describe, expect, test } from 'vitest';
import { isSingle, matching, nameOf, type Pressed } from './key';

const press = (key: string, code = '', held: Partial<Pressed> = {}): string =>
  nameOf({ key, code, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

describe('a press', () => {
  test('is named by its sign on a Latin layout, wherever it lies', () => {
    expect(press('z', 'KeyY', { ctrlKey: true })).toBe('Ctrl+Z');
    expect(press('Z', 'KeyZ', { ctrlKey: true, shiftKey: true })).toBe('Ctrl+Shift+Z');
    expect(press('?', 'Minus', { shiftKey: true })).toBe('?');
  });

  test('is named by its place on a layout of another script', () => {
    expect(press('ن', 'KeyK', { ctrlKey: true })).toBe('Ctrl+K');
    expect(press('؟', 'Slash', { shiftKey: true })).toBe('?');
    expect(press('ظ', 'Slash')).toBe('/');
  });

  test('may be a named key', () => {
    expect(press('F6', 'F6', { shiftKey: true })).toBe('Shift+F6');
    expect(press(' ', 'Space')).toBe('Space');
    expect(press('ArrowLeft', 'ArrowLeft', { altKey: true })).toBe('Alt+ArrowLeft');
  });
});

test('keys without Ctrl, Alt or F are single', () => {
  expect(['N', '/', '?', 'Space', 'Delete'].every(isSingle)).toBe(true);
  expect(['Ctrl+K', 'Alt+ArrowLeft', 'F6', 'Escape'].some(isSingle)).toBe(false);
});

test('two keys in a row win over the second alone, and the newest table over older ones', () => {
  const bindings = [{ keys: 'P', n: 1 }, { keys: 'G P', n: 2 }, { keys: 'P', n: 3 }];
  expect(matching(bindings, 'P', 'G')?.n).toBe(2);
  expect(matching(bindings, 'P', '')?.n).toBe(3);
  expect(matching(bindings, 'X', 'G')).toBeUndefined();
});
