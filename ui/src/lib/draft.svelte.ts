/** A value being written: saved on leaving the field and a moment after the last key, and never lost. */

import { Failure } from '$/host';
import { countUnsaved } from './writing.svelte';

/** How long after the last key a field saves by itself. */
export const PAUSE_MS = 400;

export class Draft<T> {
  /** What stands in the field. */
  value = $state.raw() as T;
  state = $state<'kept' | 'changed' | 'saving' | 'failed'>('kept');
  failure = $state.raw<Failure | undefined>(undefined);
  #kept: T;
  #clock: ReturnType<typeof setTimeout> | undefined;
  #under: Promise<void> = Promise.resolve();
  readonly #save: (value: T) => Promise<unknown>;

  constructor(kept: T, save: (value: T) => Promise<unknown>) {
    this.value = kept;
    this.#kept = kept;
    this.#save = save;
  }

  /** What the person typed. */
  type(value: T): void {
    this.value = value;
    if (this.state !== 'failed') this.state = 'changed';
    clearTimeout(this.#clock);
    this.#clock = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** Saves now, as when the field is left. Waits for an earlier save, so that the newest value wins. */
  flush(): Promise<void> {
    clearTimeout(this.#clock);
    this.#under = this.#under.then(() => this.#saveOnce());
    return this.#under;
  }

  /** A value that came from outside. It does not overwrite what is being typed. */
  take(kept: T): void {
    if (same(this.#kept, kept)) return;
    this.#kept = kept;
    if (this.state === 'kept') this.value = kept;
  }

  /** Gives up what was typed and goes back to what is kept. */
  revert(): void {
    clearTimeout(this.#clock);
    this.value = this.#kept;
    this.#settle('kept', undefined);
  }

  async #saveOnce(): Promise<void> {
    const value = this.value;
    if (same(value, this.#kept)) {
      this.#settle('kept', undefined);
      return;
    }
    if (this.state !== 'failed') this.state = 'saving';
    try {
      await this.#save(value);
      this.#kept = value;
      this.#settle(same(this.value, value) ? 'kept' : 'changed', undefined);
    } catch (thrown) {
      this.#settle('failed', Failure.of(thrown));
    }
  }

  #settle(state: 'kept' | 'changed' | 'failed', failure: Failure | undefined): void {
    if (state === 'failed' && this.state !== 'failed') countUnsaved(1);
    if (state !== 'failed' && this.state === 'failed') countUnsaved(-1);
    this.state = state;
    this.failure = failure;
  }
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
