/** Keys that work now. A page adds its own while it is shown; `?` lists them all. */

import { isSingle, matching, nameOf } from './key';

export type Binding = {
  keys: string;
  /** What it does, as the list of keys says it. */
  label: string;
  run: () => void;
};

const PAIR_MS = 1200;

/** Not reactive itself: on the way out of a component state still reads as it was before, and a table that has just
 *  come would be lost. */
let tables: Binding[][] = [];
let all = $state.raw<Binding[]>([]);
let before = '';
let beforeAt = 0;

export const keys = {
  get all(): Binding[] {
    return all;
  },
};

/** Adds keys while the component lives. Call it while the component is set up. */
export function useKeys(table: () => Binding[]): void {
  $effect(() => {
    const own = table();
    set([...tables, own]);
    return () => set(tables.filter((each) => each !== own));
  });
}

function set(next: Binding[][]): void {
  tables = next;
  all = next.flat();
}

/** Runs what a press is bound to. In a field Ctrl+Z is the field's own, so that typing can be taken back; single keys are off in fields, and while a dialog or menu is open. */
export function press(event: KeyboardEvent, singleKeys: boolean): void {
  if (event.defaultPrevented || event.isComposing) return;
  const name = nameOf(event);
  const recent = event.timeStamp - beforeAt < PAIR_MS ? before : '';
  if (name === 'Ctrl+Z' && takesText(event.target)) return;
  const found = matching(all, name, recent);
  const single = isSingle(name);
  before = single && !takesText(event.target) ? name : '';
  beforeAt = event.timeStamp;
  if (!found || (single && (!singleKeys || takesText(event.target) || floating()))) return;
  event.preventDefault();
  before = '';
  found.run();
}

function takesText(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, [contenteditable], [role="menu"], [role="listbox"]') !== null;
}

function floating(): boolean {
  return document.querySelector('[role="dialog"], [role="menu"]') !== null;
}
