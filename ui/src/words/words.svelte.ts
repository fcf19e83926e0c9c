/** What the window says. Every use of `t` in a page follows a change of language by itself. */

import type { LanguageWords, Settings } from '$/bindings/contract';
import { call } from '$/host';
import { say, speech, type Args, type Direction, type Speech } from './bundle';
import { facesFor } from './faces';
import { figure } from './figure';

let current = $state.raw<{ tag: string; voice: Speech | null }>({ tag: 'en', voice: null });
let read: LanguageWords | undefined;

/** The language of the window and its direction. */
export const language = {
  get tag(): string {
    return current.tag;
  },
  get direction(): Direction {
    return current.voice?.direction ?? 'ltr';
  },
};

/** Fetches the words of a language, or of the window's own while the settings are not known yet. */
export async function readWords(tag?: string): Promise<LanguageWords> {
  if (!read || (tag !== undefined && read.language !== tag)) {
    read = await call('words', tag === undefined ? {} : { language: tag });
  }
  return read;
}

/** Speaks as the settings say: fetches the words when the language is another. */
export async function speak(settings: Pick<Settings, 'language' | 'digits'>): Promise<void> {
  const { language: tag, direction, ftl } = await readWords(settings.language);
  await facesFor(direction);
  current = { tag, voice: speech(tag, direction, settings.digits, ftl) };
  document.documentElement.lang = tag;
  document.documentElement.dir = direction;
}

/** The message of this key: `t('work-of', { done: 3, total: 5 })`. */
export function t(key: string, args: Args = {}): string {
  return current.voice ? say(current.voice, key, args) : key;
}

/** A bare number in the person's digits. */
export function figures(value: number): string {
  return figure(value, current.voice?.digits ?? 'latin');
}
