/** What the window says. Every use of `t` in a page follows a change of language by itself. */

import type { Settings } from '$/bindings/contract';
import { call } from '$/host';
import { say, speech, type Args, type Direction, type Speech } from './bundle';
import { figure } from './figure';

let current = $state.raw<{ tag: string; voice: Speech | null }>({ tag: 'en', voice: null });
let ftlOf: { tag: string; ftl: string; direction: Direction } | null = null;

/** The language of the window and its direction. */
export const language = {
  get tag(): string {
    return current.tag;
  },
  get direction(): Direction {
    return current.voice?.direction ?? 'ltr';
  },
};

/** Speaks as the settings say: fetches the words when the language is another. */
export async function speak(settings: Pick<Settings, 'language' | 'digits'>): Promise<void> {
  if (ftlOf?.tag !== settings.language) {
    const { ftl, direction } = await call('words', { language: settings.language });
    ftlOf = { tag: settings.language, ftl, direction };
  }
  const voice = speech(ftlOf.tag, ftlOf.direction, settings.digits, ftlOf.ftl);
  current = { tag: ftlOf.tag, voice };
  document.documentElement.lang = ftlOf.tag;
  document.documentElement.dir = ftlOf.direction;
}

/** The message of this key: `t('work-of', { done: 3, total: 5 })`. */
export function t(key: string, args: Args = {}): string {
  return current.voice ? say(current.voice, key, args) : key;
}

/** A bare number in the person's digits. */
export function figures(value: number): string {
  return figure(value, current.voice?.digits ?? 'latin');
}
