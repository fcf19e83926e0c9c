import type { Page } from '$/lib/page';
import Studio from './Studio.svelte';

export const pages: Page[] = [
  {
    page: 'studio',
    component: Studio,
    title: 'page-studio',
    rail: { icon: 'printer', group: 3, order: 10, key: 'D', route: { page: 'studio' } },
  },
];
