/** How many things of the book are promised more often than they are there. */

import { call } from '$/host';

const PAGE = 1000;

export async function countShort(): Promise<{ kinds: number; short: number }> {
  let short = 0;
  for (let offset = 0; ; offset += PAGE) {
    const { rows, total } = await call('items', { offset, limit: PAGE });
    short += rows.filter((each) => each.short > 0).length;
    if (offset + PAGE >= total) return { kinds: total, short };
  }
}
