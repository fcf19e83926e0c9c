import { untrack } from 'svelte';
import type { Route } from './route';

/** A place above the page; the last one, the page itself, has no route. */
export type Crumb = { title: string; route?: Route };

let list = $state.raw<Crumb[]>([]);

/** The breadcrumb in the bar; `Page` sets it. */
export const crumbs = {
  get list(): Crumb[] {
    return list;
  },
  set(next: Crumb[]): void {
    if (JSON.stringify(next) !== JSON.stringify(untrack(() => list))) list = next;
  },
};
