/** A value being written: saved on leaving the field and a moment after the last key, and never lost. */

import { untrack } from 'svelte';
import { Failure } from '$/host';
import { toast } from './toasts.svelte';
import { keepWaiting, waitingAt, waitsNoMore, type Place } from './unsaved.svelte';
import { details, sentence } from './writing.svelte';

/** How long after the last key a field saves by itself. */
export const PAUSE_MS = 400;

export class Draft<T> {
  /** What stands in the field. */
  value = $state.raw() as T;
  state = $state<'kept' | 'changed' | 'saving' | 'failed'>('kept');
  failure = $state.raw<Failure | undefined>(undefined);
  /** What was typed, when it means nothing that could be saved. */
  typed = $state.raw<string | undefined>(undefined);
  #kept: T;
  #clock: ReturnType<typeof setTimeout> | undefined;
  #under: Promise<void> = Promise.resolve();
  #isGone = false;
  readonly #save: (value: T) => Promise<unknown>;
  readonly #place: Place;

  /** What was refused at this place before waits in the field again. */
  constructor(kept: T, save: (value: T) => Promise<unknown>, place: Place) {
    const waiting = waitingAt(place);
    this.value = waiting ? (waiting.value as T) : kept;
    this.state = waiting ? 'failed' : 'kept';
    this.failure = waiting?.failure;
    this.typed = waiting?.typed;
    this.#kept = kept;
    this.#save = save;
    this.#place = place;
  }

  /** While the field is shown, its text can be given up in it; when it is gone, a refused text waits on. */
  dwell(): () => void {
    untrack(() => {
      if (this.state === 'failed') this.#wait();
    });
    return () => {
      this.#isGone = true;
      if (this.state === 'failed') this.#waitOn();
    };
  }

  /** What the person typed. */
  type(value: T): void {
    this.value = value;
    this.typed = undefined;
    if (this.state !== 'failed') this.state = 'changed';
    clearTimeout(this.#clock);
    this.#clock = setTimeout(() => void this.flush(), PAUSE_MS);
  }

  /** What was typed cannot be read: nothing is saved of it, and it waits to be mended. */
  misread(typed: string, failure: Failure): void {
    clearTimeout(this.#clock);
    this.value = this.#kept;
    this.typed = typed;
    this.#settle('failed', failure);
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
    this.typed = undefined;
    this.#settle('kept', undefined);
  }

  async #saveOnce(): Promise<void> {
    if (this.typed !== undefined) return;
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
    this.state = state;
    this.failure = failure;
    if (failure) this.#wait();
    else waitsNoMore(this.#place);
  }

  #wait(): void {
    const { failure, typed, value } = this;
    if (!failure) return;
    if (!this.#isGone) {
      keepWaiting({ place: this.#place, value, typed, failure, revert: () => this.revert() });
      return;
    }
    // Nobody saw it refused.
    if (this.#waitOn()) toast({ text: sentence(failure), tone: 'failed', details: details(failure) });
  }

  /** Waits without a field that shows it. What nobody can come back to is handed over in words instead; false then. */
  #waitOn(): boolean {
    const { failure, typed, value } = this;
    if (!failure) return false;
    if (this.#place.about) {
      keepWaiting({ place: this.#place, value, typed, failure });
      return true;
    }
    waitsNoMore(this.#place);
    const text = typed ?? (typeof value === 'string' ? value : '');
    toast({ text: sentence(failure), tone: 'failed', details: text || details(failure) });
    return false;
  }
}

function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
