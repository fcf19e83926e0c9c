/** The paper as it would go out: drafted anew after each change. The newest wish wins: the core lets go of an older
 *  draft at once, and nothing that comes late takes the place of something newer. */

import { bytes, call, Failure } from '$/host';
import type { Draft, PaperRequest, Progress } from '$/bindings/contract';

export type Size = { width: number; height: number };
export type Shown = Size & { address: string; page: number; of: Draft };

/** Pictures of pages kept at once. */
const KEPT = 8;

export class Paper {
  /** The newest draft; it stays while the next one is made. */
  draft = $state.raw<Draft | undefined>(undefined);
  failure = $state.raw<Failure | undefined>(undefined);
  busy = $state(false);
  /** How far a long drawing is. */
  far = $state.raw<Progress | undefined>(undefined);
  /** The page in sight; the old one stays until the new one is there. */
  shown = $state.raw<Shown | undefined>(undefined);
  #last: PaperRequest | undefined;
  #wish = 0;
  #turn = 0;
  #line: Promise<unknown> = Promise.resolve();
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- what is shown of it is in `shown`
  readonly #pictures = new Map<string, string>();

  /** Drafts this; a draft that is under way is given up for it. */
  want(input: PaperRequest): void {
    this.#last = input;
    void this.#make(input, ++this.#wish);
  }

  /** Drafts the last wish once more. */
  again(): void {
    if (this.#last) this.want(this.#last);
  }

  /** Stops a long drawing; what was seen before stays. */
  stop(): void {
    if (this.busy) void call('cancel', {});
  }

  async #make(input: PaperRequest, wish: number): Promise<void> {
    this.busy = true;
    this.far = undefined;
    try {
      const draft = await call('draft_paper', input);
      if (wish !== this.#wish) return;
      this.draft = draft;
      this.failure = undefined;
    } catch (thrown) {
      if (wish !== this.#wish) return;
      this.failure = Failure.of(thrown);
    }
    this.busy = false;
    this.far = undefined;
  }

  /** Shows a page of a draft so many dots wide, and fetches its neighbour in advance. */
  async show(draft: Draft, page: number, width: number): Promise<void> {
    const turn = ++this.#turn;
    try {
      const address = await this.#picture(draft.paper, page, width);
      if (turn !== this.#turn) return;
      this.shown = { address, page, of: draft, ...sizeOf(draft, page) };
      if (page < draft.pages) await this.#picture(draft.paper, page + 1, width);
    } catch (thrown) {
      if (turn === this.#turn) this.#lost(Failure.of(thrown));
    }
  }

  /** A small picture of a page, one after the other; what has left the sight when its turn comes is not made. */
  small(draft: Draft, page: number, width: number, isWanted: () => boolean): Promise<string | undefined> {
    const made = this.#line.then(async () => {
      if (!isWanted()) return undefined;
      try {
        return URL.createObjectURL(await bytes('paper_page', { paper: draft.paper, page, width_px: width }));
      } catch (thrown) {
        if (draft === this.draft) this.#lost(Failure.of(thrown));
        return undefined;
      }
    });
    this.#line = made;
    return made;
  }

  /** The core keeps the last few drafts only: one that it let go of is made again. */
  #lost(failure: Failure): void {
    if (failure.code === 'no-such-paper' && failure.field === 'paper' && this.#last) {
      if (!this.busy) this.want(this.#last);
    } else this.failure = failure;
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
    this.stop();
    this.#wish++;
    this.#turn++;
    for (const address of this.#pictures.values()) URL.revokeObjectURL(address);
    this.#pictures.clear();
  }
}

/** Width and height of a page in millimetres. */
export function sizeOf(draft: Draft | undefined, page: number): Size {
  const own = draft?.sizes[page - 1];
  return own ? { width: own[0], height: own[1] } : { width: draft?.width_mm ?? 210, height: draft?.height_mm ?? 297 };
}
