/** Of which event papers are made when none was named. */

import { call } from '$/host';
import type { EventRow, Id } from '$/bindings/contract';

const PAGE = 200;
const OVER = ['cancelled', 'done'];

/** The first event that is still to come, else the last one there is. */
export async function firstEvent(filter: { call?: Id }): Promise<EventRow | undefined> {
  const { day } = await call('read_day', { text: '+0' });
  let last: EventRow | undefined;
  for (let offset = 0; ; offset += PAGE) {
    const { rows, total } = await call('events', { ...filter, offset, limit: PAGE });
    const next = rows.find((each) => isAhead(each, day));
    last = next ?? rows.at(-1) ?? last;
    if (next || offset + PAGE >= total) return last;
  }
}

function isAhead(event: EventRow, today: string): boolean {
  const until = event.ends_at ?? event.starts_at;
  return until !== undefined && until.slice(0, 10) >= today && !OVER.includes(event.status ?? '');
}

/** Events by what is typed, for a combobox. */
export async function findEvents(text: string, filter: { call?: Id }): Promise<{ value: Id; title: string; detail: string }[]> {
  const { rows } = await call('events', { ...filter, limit: 50, ...(text.trim() ? { search: text } : {}) });
  return rows.map((each) => ({
    value: each.id,
    title: each.title,
    detail: [each.day_text, each.city_text].filter(Boolean).join(' · '),
  }));
}
