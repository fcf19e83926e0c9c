import type { EventPage, Gap, GapKind } from '$/bindings/contract';

export const SECTIONS = ['basics', 'programme', 'team', 'materials', 'papers'] as const;
export type Section = (typeof SECTIONS)[number];

/** Where on the page a gap of this kind is mended. */
const PLACE: Record<GapKind, Section> = {
  unfilled_shift: 'team',
  need_not_set: 'team',
  short_item: 'materials',
  no_place: 'basics',
  no_time: 'basics',
  no_contact: 'basics',
  not_done: 'basics',
  missing_translation: 'basics',
};

export function gapsOf(event: EventPage, section: Section): Gap[] {
  return event.gaps.filter((gap) => PLACE[gap.kind] === section);
}
