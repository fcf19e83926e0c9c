import type { Page } from '$/lib/page';
import { pages as own } from './page';

/** Every page there is: each noun's folder says its own. */
const found = import.meta.glob<{ pages: Page[] }>(['../*/page.ts', '!../lib/page.ts', '!../shell/page.ts'], {
  eager: true,
});

export const pages: Page[] = [
  ...Object.values(found).flatMap((module) => module.pages),
  ...own,
];

export const inRail = pages
  .filter((page) => page.rail !== undefined)
  .sort((one, other) => (one.rail?.order ?? 0) - (other.rail?.order ?? 0));
