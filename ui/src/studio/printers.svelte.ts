/** Which printer a paper goes to: the one chosen now, else the one that such a paper went to last, else the usual one. */

import { call } from '$/host';
import type { PrinterRow } from '$/bindings/contract';
import { reading, type Reading } from '$/lib/reading.svelte';

type Known = { here: PrinterRow[]; last: Record<string, string> };

export class PrinterChoice {
  readonly #all: Reading<Known>;
  /** What was chosen here, by document. */
  #chosen = $state.raw<Record<string, string>>({});

  constructor() {
    this.#all = reading(read, []);
  }

  /** The printers that are set up here; nothing while they are not known. */
  get here(): PrinterRow[] | undefined {
    return this.#all.value?.here;
  }

  /** The printer for a kind of document; nothing when there is none. */
  of(document: string): string | undefined {
    const here = this.here ?? [];
    const known = [this.#chosen[document], this.#all.value?.last[document]];
    const name = known.find((each) => here.some((row) => row.printer === each));
    return name ?? here.find((row) => row.usual)?.printer ?? here[0]?.printer;
  }

  choose(document: string, printer: string): void {
    this.#chosen = { ...this.#chosen, [document]: printer };
  }

  /** Looks anew which are there, as when one was refused. */
  look(): void {
    void this.#all.again();
  }
}

async function read(): Promise<Known> {
  const [{ rows }, { settings }] = await Promise.all([call('printers', {}), call('state', {})]);
  return { here: rows.filter((row) => row.here), last: settings.printer_of ?? {} };
}
