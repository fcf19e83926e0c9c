/** How each document stands: its pages, and whether what went out last is still right. Pages are read one after the other, when
 *  nothing is being drawn, so that the list never keeps the preview waiting. */

import { SvelteMap } from 'svelte/reactivity';
import { call } from '$/host';
import type { DocumentName, DocumentRow, Id, PaperState, PrintingRow } from '$/bindings/contract';
import { remembered, type Chosen } from './settings';

type Target = { event?: Id; call?: Id };

const PAUSE_MS = 150;

export class PaperStates {
  readonly known = new SvelteMap<DocumentName, PaperState>();
  /** What went out last of each. */
  readonly printed = new SvelteMap<DocumentName, PrintingRow>();
  #turn = 0;
  #of: Target | undefined;

  /** Reads all of them anew; what was known of the same target stays until it has come. */
  async follow(target: Target, rows: DocumentRow[], isBusy: () => boolean): Promise<void> {
    const turn = ++this.#turn;
    if (this.#of !== target) {
      this.known.clear();
      this.printed.clear();
    }
    this.#of = target;
    await this.readPrinted(target);
    for (const row of rows) {
      do await new Promise((done) => setTimeout(done, PAUSE_MS));
      while (turn === this.#turn && isBusy());
      if (turn !== this.#turn) return;
      await this.read(target, row);
    }
  }

  /** Reads what went out of all of them, and whether it is still right. */
  async readPrinted(target: Target): Promise<void> {
    try {
      const { rows } = await call('printings', { ...target, limit: 200 });
      if (this.#of !== target) return;
      this.printed.clear();
      for (const row of rows) {
        if (!row.replaced && row.document && !this.printed.has(row.document)) this.printed.set(row.document, row);
      }
    } catch {
      // The log is a help, not a condition: the papers can be drawn without it.
    }
  }

  /** Reads one, set like this or as it was last. One that cannot be drawn yet is told about when it is chosen. */
  async read(target: Target, row: DocumentRow, chosen?: Chosen): Promise<void> {
    try {
      const set = chosen ?? remembered(await call('paper_settings', { document: row.document }), row.options, []);
      const state = await call('paper_state', { document: row.document, ...target, set });
      if (this.#of === target) this.known.set(row.document, state);
    } catch {
      if (this.#of === target) this.known.delete(row.document);
    }
  }

  close(): void {
    this.#turn++;
  }
}
