import { call } from '$/host';
import type { Page } from '$/lib/page';
import People from './People.svelte';

export const pages: Page[] = [
  {
    page: 'people',
    component: People,
    title: 'page-people',
    rail: {
      icon: 'contact-round',
      group: 2,
      order: 1,
      key: 'P',
      route: { page: 'people' },
      count: async () => ({ count: (await call('people', { limit: 1 })).total }),
    },
  },
];
