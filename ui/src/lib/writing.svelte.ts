/** Every change goes through here, so that the window knows what is saved and what can be undone. */

import { call, Failure, onChanged, type Answer, type CommandName, type Input } from '$/host';
import type { Written } from '$/bindings/contract';
import { t } from '$/words';
import { placeOf } from './place';
import { go } from './router.svelte';
import { toast } from './toasts.svelte';
import { unsaved } from './unsaved.svelte';

/** Commands that change a book. */
export type WriteName = {
  [N in CommandName]: Answer<N> extends Written ? N : never;
}[CommandName];

let running = $state(0);
let undoLabel = $state.raw<string | null>(null);
let redoLabel = $state.raw<string | null>(null);

export const saving = {
  /** `saving` until the core has answered; `failed` while some field holds text that is not kept. */
  get state(): 'saved' | 'saving' | 'failed' {
    if (running > 0) return 'saving';
    return unsaved.list.length > 0 ? 'failed' : 'saved';
  },
  get undo(): string | null {
    return undoLabel;
  },
  get redo(): string | null {
    return redoLabel;
  },
};

/** Writes without a toast: for fields, which show for themselves whether they are saved. Throws a `Failure`. */
export async function write<N extends WriteName>(name: N, input: Input<N>): Promise<Answer<N>> {
  running++;
  try {
    return await call(name, input);
  } finally {
    running--;
  }
}

/** Writes as a verb: says what was done and offers Undo, or says why not. Answers undefined when refused. */
export async function act<N extends WriteName>(name: N, input: Input<N>): Promise<Answer<N> | undefined> {
  try {
    const written = await write(name, input);
    done(written);
    return written;
  } catch (thrown) {
    failed(thrown);
    return undefined;
  }
}

/** Says what was done, with Undo of just this, whatever was done since. */
export function done(written: Written): void {
  const { label, operation } = written;
  const of = operation === null ? {} : { operation };
  toast({ text: label, tone: 'done', verb: { text: t('undo'), key: 'Ctrl Z', run: () => void step('undo', of) } });
}

/** Says why something was not done, and that nothing is lost. */
export function failed(thrown: unknown): void {
  const failure = Failure.of(thrown);
  toast({ text: sentence(failure), tone: 'failed', details: details(failure) });
}

/** What happened, in words: the core's own sentence, or ours when it could not be reached. */
export function sentence(failure: Failure): string {
  return failure.message || t('fault-unreachable');
}

/** What 'Copy details' copies. */
export function details(failure: Failure): string {
  return JSON.stringify({ code: failure.code, field: failure.field, values: failure.values });
}

export async function undo(): Promise<void> {
  await step('undo', {});
}

export async function redo(): Promise<void> {
  await step('redo', {});
}

async function step(name: 'undo' | 'redo', input: Input<'undo'>): Promise<void> {
  try {
    const undone = name === 'undo' ? await write('undo', input) : await write('redo', {});
    const again = name === 'undo' ? ('redo' as const) : ('undo' as const);
    toast({
      text: t(name === 'undo' ? 'undone' : 'redone', { label: undone.label }),
      tone: 'done',
      verb: { text: t(again), key: again === 'redo' ? 'Ctrl Shift Z' : 'Ctrl Z', run: () => void step(again, {}) },
    });
    const place = undone.goes_to && placeOf(undone.goes_to.noun, undone.goes_to.id, undone.record);
    if (place) go(place);
  } catch (thrown) {
    failed(thrown);
  }
}

/** Follows what can be undone, from the opening of a book until it is closed. */
export function followHistory(): () => void {
  void readHistory();
  return onChanged((changed) => {
    // The settings or the book in hand changed, not what can be undone.
    if (changed.undo === undefined || changed.redo === undefined) return;
    undoLabel = changed.undo;
    redoLabel = changed.redo;
  });
}

async function readHistory(): Promise<void> {
  try {
    const history = await call('history', {});
    undoLabel = history.undo?.label ?? null;
    redoLabel = history.redo?.label ?? null;
  } catch (thrown) {
    failed(thrown);
  }
}
