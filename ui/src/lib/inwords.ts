import type { Words } from '$/bindings/contract';

/** A multilingual text in the language of the window, else in English, else in any. */
export function inWords(words: Words | undefined, language: string): string {
  if (!words) return '';
  return words[language] ?? words['en'] ?? Object.values(words)[0] ?? '';
}
