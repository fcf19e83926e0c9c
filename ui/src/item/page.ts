import type { Page } from '$/lib/page';
import Items from './Items.svelte';
import { countShort } from './short';

async function count(): Promise<{ count: number; late: boolean }> {
  const { short } = await countShort();
  return { count: short, late: short > 0 };
}

export const pages: Page[] = [
  {
    page: 'materials',
    component: Items,
    title: 'page-materials',
    rail: { icon: 'package', group: 2, order: 20, key: 'M', route: { page: 'materials' }, count },
  },
];
