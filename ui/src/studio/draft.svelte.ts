/** The paper as it would go out: drafted anew after each change, one at a time, and only the newest is shown. */

import { bytes, call, Failure } from '$/host';
import type { Draft, PaperInput } from '$/bindings/contract';

export type Shown = { address: string; page: number; width: number; height: number };

/** Pictures of pages kept at once. */
const KEPT = 8;

export class Paper {
  /** The newest draft; it stays while the next one is made. */
  draft = $state.raw<Draft | undefined>(undefined);
  failure = $state.raw<Failure | undefined>(undefined);
  busy = $state(false);
  /** The page in sight; the old one stays until the new one is there. */
  shown = $state.raw<Shown | undefined>(undefined);
  #wanted: PaperInput | undefined;
  #last: PaperInput | undefined;
  #running = false;
  #turn = 0;
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- what is shown of it is in `shown`
  readonly #pictures = new Map<string, string>();

  /** Drafts this. While one is under way the newest wish waits, and those between are never made. */
  want(input: PaperInput): void {
    this.#wanted = this.#last = input;
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    this.busy = true;
    for (let input = this.#wanted; input; input = this.#wanted) {
      this.#wanted = undefined;
      try {
        const draft = await call('draft_paper', input);
        if (this.#wanted) continue;
        this.draft = draft;
        this.failure = undefined;
      } catch (thrown) {
        if (!this.#wanted) this.failure = Failure.of(thrown);
      }
    }
    this.#running = false;
    this.busy = false;
  }

  /** Shows a page of the newest draft so many dots wide, and fetches its neighbour in advance. */
  async show(draft: Draft, page: number, width: number): Promise<void> {
    const turn = ++this.#turn;
    try {
      const address = await this.#picture(draft.paper, page, width);
      if (turn !== this.#turn) return;
      this.shown = { address, page, width: draft.width_mm, height: draft.height_mm };
      if (page < draft.pages) await this.#picture(draft.paper, page + 1, width);
    } catch (thrown) {
      if (turn === this.#turn) this.#lost(Failure.of(thrown));
    }
  }

  /** The core keeps the last few drafts only: one that it let go of is made again. */
  #lost(failure: Failure): void {
    if (failure.code === 'no-such-paper' && failure.field === 'paper' && this.#last) this.want(this.#last);
    else this.failure = failure;
  }

  async #picture(paper: string, page: number, width_px: number): Promise<string> {
    const key = `${paper} ${page} ${width_px}`;
    const there = this.#pictures.get(key);
    if (there) return there;
    const address = URL.createObjectURL(await bytes('paper_page', { paper, page, width_px }));
    this.#pictures.set(key, address);
    this.#drop();
    return address;
  }

  /** Lets go of the oldest pictures, but never of the one in sight. */
  #drop(): void {
    for (const [key, address] of this.#pictures) {
      if (this.#pictures.size <= KEPT) return;
      if (address === this.shown?.address) continue;
      URL.revokeObjectURL(address);
      this.#pictures.delete(key);
    }
  }

  /** Lets go of everything, as the page is left. */
  close(): void {
    this.#wanted = undefined;
    this.#turn++;
    for (const address of this.#pictures.values()) URL.revokeObjectURL(address);
    this.#pictures.clear();
  }
}
