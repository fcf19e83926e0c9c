import type { Id, Noun } from '$/bindings/contract';
import type { Route } from './route';

/** The place where a record is shown; a part of an event is shown on its event's page. */
export function placeOf(noun: Noun, id: Id, record: Record<string, unknown> | null = null): Route | null {
  const event = record?.['event'];
  if (noun === 'event') return { page: 'event', id };
  if (noun === 'call') return { page: 'call', id };
  if (noun === 'person') return { page: 'people', id };
  if (noun === 'organization') return { page: 'organizations', id };
  if (noun === 'item') return { page: 'materials', id };
  if (noun === 'shift' && typeof event === 'string') return { page: 'event', id: event, section: 'team' };
  if (noun === 'programme_item' && typeof event === 'string') return { page: 'event', id: event, section: 'programme' };
  if (noun === 'reservation' && typeof event === 'string') return { page: 'event', id: event, section: 'materials' };
  if (noun === 'sheet' && typeof event === 'string') return { page: 'event', id: event, section: 'papers' };
  return null;
}
