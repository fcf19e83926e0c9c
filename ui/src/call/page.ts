import type { Page } from '$/lib/page';
import Call from './Call.svelte';

export const pages: Page[] = [{ page: 'call', component: Call, title: 'page-call' }];
