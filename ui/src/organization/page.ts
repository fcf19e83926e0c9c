import { call } from '$/host';
import type { Page } from '$/lib/page';
import Organizations from './Organizations.svelte';

export const pages: Page[] = [
  {
    page: 'organizations',
    component: Organizations,
    title: 'page-organizations',
    rail: {
      icon: 'users-round',
      group: 2,
      order: 10,
      key: 'R',
      route: { page: 'organizations' },
      count: async () => ({ count: (await call('organizations', { limit: 1 })).total }),
    },
  },
];
