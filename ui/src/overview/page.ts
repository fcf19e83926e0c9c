import { call } from '$/host';
import type { Page } from '$/lib/page';
import Overview from './Overview.svelte';

async function count(id: string | undefined): Promise<{ count: number; late: boolean }> {
  const { groups } = await call('overview', id ? { call: id } : {});
  const gaps = groups.flatMap((group) => group.gaps);
  return { count: gaps.length, late: gaps.some((gap) => gap.severity === 'missing') };
}

export const pages: Page[] = [
  {
    page: 'overview',
    component: Overview,
    title: 'page-overview',
    rail: { icon: 'list-checks', group: 1, order: 10, key: 'O', route: { page: 'overview' }, count },
  },
];
