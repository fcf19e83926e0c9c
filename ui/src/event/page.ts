import { call } from '$/host';
import type { Page } from '$/lib/page';
import EventPage from './EventPage.svelte';
import Events from './Events.svelte';

async function count(id: string | undefined): Promise<{ count: number }> {
  const { total } = await call('events', { limit: 1, ...(id ? { call: id } : {}) });
  return { count: total };
}

export const pages: Page[] = [
  {
    page: 'events',
    component: Events,
    title: 'page-events',
    rail: { icon: 'megaphone', group: 1, order: 20, key: 'E', route: { page: 'events' }, count },
  },
  { page: 'event', component: EventPage, title: 'page-event' },
];
