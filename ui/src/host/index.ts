/** The one door to the core. Nothing outside this folder knows whether a window or a bridge is behind it. */

import type { Changed, Commands, Progress } from '$/bindings/contract';
import { bridge } from './bridge';
import { Failure } from './failure';
import { tauri } from './tauri';

export { Failure } from './failure';

/** Commands that answer with bytes instead of JSON. */
type ByteCommandName = {
  [N in keyof Commands]: Commands[N]['kind'] extends 'bytes' ? N : never;
}[keyof Commands];
export type CommandName = Exclude<keyof Commands, ByteCommandName>;
export type Input<N extends keyof Commands> = Commands[N]['input'];
export type Answer<N extends CommandName> = Commands[N]['answer'];

/** What a host can do: ask the core, and hear from it. */
export type Host = {
  ask(name: string, input: unknown): Promise<unknown>;
  askBytes(name: string, input: unknown): Promise<ArrayBuffer>;
  listen(name: 'changed' | 'progress' | 'warned' | 'lock', hear: (payload: unknown) => void): () => void;
  /** Brings the window to sight. */
  appear(): void;
};

/** Who hears when a call begins and when it is answered. */
let hearAsking: (name: keyof Commands) => () => void = () => () => {};

/** Hears of every call: `hear` is told when it begins, and what it answers is called at its end. */
export function onAsking(hear: typeof hearAsking): void {
  hearAsking = hear;
}

const host: Host = '__TAURI_INTERNALS__' in globalThis ? tauri() : bridge();

/** Carries out a command; throws a `Failure` when it is refused. */
export async function call<N extends CommandName>(name: N, input: Input<N>): Promise<Answer<N>> {
  const over = hearAsking(name);
  try {
    return (await host.ask(name, input)) as Answer<N>;
  } catch (thrown) {
    throw Failure.of(thrown);
  } finally {
    over();
  }
}

/** Bytes of a picture or of a page of paper. */
export async function bytes<N extends ByteCommandName>(name: N, input: Input<N>): Promise<Blob> {
  const over = hearAsking(name);
  try {
    return new Blob([await host.askBytes(name, input)]);
  } catch (thrown) {
    throw Failure.of(thrown);
  } finally {
    over();
  }
}

let hasAppeared = false;

/** Brings the window to sight once it has something to show: it is drawn once then, and whole. */
export function appear(): void {
  if (!hasAppeared) host.appear();
  hasAppeared = true;
}

/** Hears of every committed change, whichever window made it. Answers the way to stop. */
export function onChanged(hear: (changed: Changed) => void): () => void {
  return host.listen('changed', (payload) => hear(payload as Changed));
}

/** Hears that there is something to know about the book or its disk: the state tells what. */
export function onWarned(hear: () => void): () => void {
  return host.listen('warned', hear);
}

/** Hears that the book must be locked: nobody is there, or the computer slept. */
export function onLock(hear: () => void): () => void {
  return host.listen('lock', hear);
}

/** Hears how far long work has come. Answers the way to stop. */
export function onProgress(hear: (progress: Progress) => void): () => void {
  return host.listen('progress', (payload) => hear(payload as Progress));
}
