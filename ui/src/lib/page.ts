import type { Component } from 'svelte';
import type { IconName } from '$/widgets/icons';
import type { PageName, Route } from './route';

/** A page of the window. Each noun's `page.ts` exports `pages: Page[]`; the shell takes in those that exist. */
export type Page = {
  page: PageName;
  component: Component;
  /** Key of its name, for rail, breadcrumb and palette. */
  title: string;
  /** Its entry in the rail; a page without one is reached from others. */
  rail?: {
    icon: IconName;
    /** Entries of a group stand together: 1 the call, 2 people and things, 3 paper. */
    group: 1 | 2 | 3;
    order: number;
    /** The letter that goes there after G. */
    key: string;
    route: Route;
    /** The figure beside it; `late` makes it red. Asked again after every change. */
    count?: (call: string | undefined) => Promise<{ count: number; late?: boolean }>;
  };
};
