/** A design on the bench: what is chosen of it, and every change on its way into the book. */

import { untrack } from 'svelte';
import { Draft } from '$/lib/draft.svelte';
import { placeOfField } from '$/lib/unsaved.svelte';
import { write } from '$/lib/writing.svelte';
import type { DesignPage, Id } from '$/bindings/contract';
import { changed, refusedAt, type Layout, type Part, type Property } from './model';

/** How often the bench has saved. */
export type Turn = { saves: number };
/** What was read of a design, and how often it had been saved when it was asked for. */
export type Read = { page: DesignPage; saves: number };

export class Edit {
  readonly draft: Draft<Layout>;
  /** Index of the part that is chosen. */
  chosen = $state<number>();
  readonly id: Id;

  readonly #turn: Turn;

  /** Call it while the component is set up. */
  constructor(page: DesignPage, label: string, turn: Turn) {
    this.#turn = turn;
    this.id = page.design;
    const save = (layout: Layout): Promise<unknown> =>
      write('change_design', { id: page.design, layout }).finally(() => turn.saves++);
    this.draft = untrack(() => new Draft<Layout>(page.layout as Layout, save, placeOfField(label)));
  }

  get layout(): Layout {
    return this.draft.value;
  }

  get parts(): Part[] {
    return this.draft.value.elements;
  }

  get part(): Part | undefined {
    return this.chosen === undefined ? undefined : this.parts[this.chosen];
  }

  /** What the book says; an undo comes this way too. */
  take({ page, saves }: Read): void {
    // What was asked for before the last save would take it back.
    if (page.design !== this.id || saves !== this.#turn.saves) return;
    this.draft.take(page.layout as Layout);
    if (this.chosen !== undefined && this.chosen >= this.parts.length) this.chosen = undefined;
  }

  rename(name: string, language: string): void {
    this.draft.type({ ...this.layout, name: { ...this.layout.name, [language]: name } });
  }

  /** Its name or what it is good for in a language; an empty one is left out there. */
  say(what: 'name' | 'note', text: string, language: string): void {
    const all = Object.entries({ ...this.layout[what], [language]: text });
    const words = Object.fromEntries(all.filter(([, each]) => each !== ''));
    this.draft.type({ ...this.layout, [what]: words });
  }

  setParts(parts: Part[]): void {
    this.draft.type({ ...this.layout, elements: parts });
  }

  set(by: { [P in Property]?: Part[P] | undefined }, index = this.chosen): void {
    const part = index === undefined ? undefined : this.parts[index];
    if (index !== undefined && part) this.setParts(this.parts.with(index, changed(part, by)));
  }

  add(part: Part): void {
    this.setParts([...this.parts, part]);
    this.chosen = this.parts.length - 1;
  }

  /** Why a property of the chosen part was not taken. */
  bad(property: string): string | undefined {
    const { failure } = this.draft;
    const at = refusedAt(failure?.field);
    return failure && at && at.index === this.chosen && at.property === property ? failure.message : undefined;
  }
}
