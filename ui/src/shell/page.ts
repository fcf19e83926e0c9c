import type { Page } from '$/lib/page';
import History from './History.svelte';
import Settings from './settings/Settings.svelte';
import Trash from './Trash.svelte';

export const pages: Page[] = [
  { page: 'settings', component: Settings, title: 'page-settings' },
  { page: 'history', component: History, title: 'page-history' },
  { page: 'trash', component: Trash, title: 'page-trash' },
];
