/** Rows of a long list, fetched a page at a time as they come into sight. */

import { SvelteMap } from 'svelte/reactivity';
import { onChanged, Failure } from '$/host';
import type { Changed, Rows } from '$/bindings/contract';

/** Rows that are drawn (`first` to `last`), and those of them that one sees (`top` to `bottom`, the last one excluded). */
export type Sight = { first: number; last: number; top: number; bottom: number };

export const PAGE = 200;
/** Pages kept at once: enough to scroll to and fro, little enough for any laptop. */
const KEPT = 12;

export class RowPages<T> {
  total = $state(0);
  /** Whether the first page has come. */
  ready = $state(false);
  failure = $state.raw<Failure | undefined>(undefined);
  readonly #pages = new SvelteMap<number, T[]>();
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- nothing is shown of it
  readonly #asked = new Set<number>();
  readonly #ask: (offset: number, limit: number) => Promise<Rows<T>>;
  #turn = 0;

  constructor(ask: (offset: number, limit: number) => Promise<Rows<T>>) {
    this.#ask = ask;
  }

  /** The row at this place, or undefined while it is on its way. */
  at(index: number): T | undefined {
    return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
  }

  /** Sees to it that these rows are there. */
  want(first: number, last: number): void {
    for (let page = Math.floor(first / PAGE); page <= Math.floor(Math.max(last, 0) / PAGE); page++) {
      if (!this.#asked.has(page)) void this.#fetch(page);
    }
  }

  /** Reads the pages in sight anew; the old rows stay until the new ones are there. */
  async again(first = 0, last = 0): Promise<void> {
    this.#turn++;
    this.#asked.clear();
    const from = Math.floor(first / PAGE);
    const to = Math.floor(Math.max(last, 0) / PAGE);
    const fetches: Promise<void>[] = [];
    for (let page = from; page <= to; page++) fetches.push(this.#fetch(page));
    const turn = this.#turn;
    await Promise.all(fetches);
    if (turn !== this.#turn) return;
    for (const page of [...this.#pages.keys()]) if (page < from || page > to) this.#pages.delete(page);
  }

  async #fetch(page: number): Promise<void> {
    const turn = this.#turn;
    this.#asked.add(page);
    try {
      const answer = await this.#ask(page * PAGE, PAGE);
      if (turn !== this.#turn) return;
      this.total = answer.total;
      this.#pages.set(page, answer.rows);
      this.failure = undefined;
      this.ready = true;
      this.#drop(page);
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.#asked.delete(page);
      this.failure = Failure.of(thrown);
    }
  }

  /** Lets go of the page that lies farthest from the newest one. */
  #drop(newest: number): void {
    if (this.#pages.size <= KEPT) return;
    const farthest = [...this.#pages.keys()].reduce((one, other) =>
      Math.abs(other - newest) > Math.abs(one - newest) ? other : one);
    this.#pages.delete(farthest);
    this.#asked.delete(farthest);
  }
}

/** Pages of rows while the component lives: `rowPages((offset, limit) => call('people', { search, offset, limit }), ['person'])`. */
export function rowPages<T>(
  ask: (offset: number, limit: number) => Promise<Rows<T>>,
  kinds: Changed['changed'],
): RowPages<T> & { sight: Sight } {
  const sight = $state<Sight>({ first: 0, last: 0, top: 0, bottom: 0 });
  const it = Object.assign(new RowPages(ask), { sight });
  $effect(() => {
    void it.again(0, 0);
  });
  $effect(() => onChanged(({ changed }) => {
    if (changed.some((noun) => kinds.includes(noun))) void it.again(it.sight.first, it.sight.last);
  }));
  return it;
}
