/** The program's own state: which book is open, and the settings. */

import { call, Failure } from '$/host';
import type { ChangeSettings, Settings, State } from '$/bindings/contract';
import { readWords, speak } from '$/words';
import { tick } from 'svelte';
import { toast } from './toasts.svelte';
import { saving } from './writing.svelte';

let state = $state.raw<State | undefined>(undefined);

export const program = {
  get state(): State | undefined {
    return state;
  },
  get settings(): Settings | undefined {
    return state?.settings;
  },
};

/** Takes over a state that a command answered, and shows it as the settings say. */
export async function settleState(next: State): Promise<void> {
  await speak(next.settings);
  dress(next.settings);
  state = next;
  for (const warning of next.warnings) toast({ text: warning.message, tone: 'note' });
}

export async function readState(): Promise<void> {
  // The words come beside the state: the language of the window is known to the core.
  const [next] = await Promise.all([call('state', {}), readWords()]);
  await settleState(next);
}

/** Changes settings at once, without a button to keep them. */
export async function changeSettings(change: ChangeSettings): Promise<void> {
  const settings = await call('change_settings', change);
  if (state) await settleState({ ...state, settings });
}

function dress(settings: Settings): void {
  const root = document.documentElement;
  if (settings.theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = settings.theme;
  root.style.fontSize = `${settings.text_size}%`;
}

/** Opens a book; without a handle the person is asked for one. False when they thought better of it. */
export async function openBook(handle?: string): Promise<boolean> {
  try {
    await settleState(await call('open_book', handle === undefined ? {} : { handle }));
    return true;
  } catch (thrown) {
    if (Failure.of(thrown).code === 'cancelled') return false;
    throw thrown;
  }
}

/** Puts the open book away, then opens another. */
export async function openOther(): Promise<void> {
  await settleState(await call('close_book', {}));
  await openBook();
}

/** How long a field may take to save what was being typed when the book is locked. */
const LAST_WORDS_MS = 3000;
const LOOK_MS = 50;

/** Shuts the book and shows nothing of it any more. What is being typed is saved first. */
export async function lock(): Promise<void> {
  (document.activeElement as HTMLElement | null)?.blur();
  await tick();
  for (let waited = 0; saving.state === 'saving' && waited < LAST_WORDS_MS; waited += LOOK_MS) {
    await new Promise((done) => setTimeout(done, LOOK_MS));
  }
  await settleState(await call('lock', {}));
}
