import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import { describe, expect, test } from 'vitest';
import { isolated, say, speech } from './bundle';
import { figure } from './figure';

const LOCALES = join(import.meta.dirname, '../../../assets/locales');
const SOURCE = join(import.meta.dirname, '..');

const text = (language: string): string =>
  readdirSync(join(LOCALES, language))
    .filter((file) => file.endsWith('.ftl'))
    .map((file) => readFileSync(join(LOCALES, language, file), 'utf8'))
    .join('\n');
const ids = (ftl: string): string[] => new FluentResource(ftl).body.map((message) => message.id);
const english = new Set(ids(text('en')));

/** Code of the window, without its tests. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.(svelte|ts)$/.test(entry.name) && !entry.name.endsWith('.test.ts') ? [readFileSync(path, 'utf8')] : [];
  });
}

describe('words of the window', () => {
  test('are the same messages in English and in Sorani', () => {
    const own = (language: string): string[] => ids(readFileSync(join(LOCALES, language, 'ui.ftl'), 'utf8')).sort();
    expect(own('ckb')).toEqual(own('en'));
    expect([...new Set(ids(text('ckb')))].sort()).toEqual([...english].sort());
  });

  test('have each key once in all files', () => {
    const all = ids(text('en'));
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });

  test('exist for every key that the code names', () => {
    const named = sources(SOURCE).flatMap((code) => [
      ...[...code.matchAll(/\bt\(\s*'([^']+)'/g)].map((match) => match[1] ?? ''),
      ...[...code.matchAll(/title: '(page-[^']+)'/g)].map((match) => match[1] ?? ''),
      ...[...code.matchAll(/\bt\([^'`)]*\? '([^']+)' : '([^']+)'/g)].flatMap((match) => [match[1] ?? '', match[2] ?? '']),
    ]);
    expect(named.length).toBeGreaterThan(50);
    expect([...new Set(named)].filter((key) => !english.has(key.split('.')[0] ?? ''))).toEqual([]);
  });

  test('exist for every beginning of a key that the code completes', () => {
    const begun = sources(SOURCE).flatMap((code) => [...code.matchAll(/\bt\(`([a-z-]+)\$\{/g)].map((match) => match[1] ?? ''));
    expect([...new Set(begun)].filter((start) => ![...english].some((id) => id.startsWith(start)))).toEqual([]);
  });
});

describe('speech', () => {
  const ftl = 'free = { $free -> \n    [one] One is free\n   *[other] { $free } are free\n }\nhello = { $name } came';

  test('writes numbers in the chosen digits and still finds the plural', () => {
    const voice = speech('ckb', 'rtl', 'arabic', ftl);
    expect(say(voice, 'free', { free: 1 })).toBe('One is free');
    expect(say(voice, 'free', { free: 4812 })).toBe('٤٬٨١٢ are free');
    expect(say(speech('en', 'ltr', 'latin', ftl), 'free', { free: 4812 })).toBe('4,812 are free');
  });

  test('keeps names of the other direction from turning the sentence', () => {
    expect(say(speech('en', 'ltr', 'latin', ftl), 'hello', { name: 'Aram' })).toBe('Aram came');
    expect(say(speech('en', 'ltr', 'latin', ftl), 'hello', { name: 'ئارام' })).toBe('\u2068ئارام\u2069 came');
    expect(isolated('Gate A', 'rtl')).toBe('\u2068Gate A\u2069');
    expect(isolated('12:00', 'rtl')).toBe('12:00');
  });

  test('answers the key when there is no such message', () => {
    expect(say(speech('en', 'ltr', 'latin', ftl), 'nowhere', {})).toBe('nowhere');
  });
});

test('figures have groups, a point and a true minus', () => {
  expect(figure(1234567.5, 'latin')).toBe('1,234,567.5');
  expect(figure(-3, 'latin')).toBe('\u22123');
  expect(figure(0.1, 'arabic')).toBe('٠٫١');
});
