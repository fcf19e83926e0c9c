/** What an event, a shift or a person's part in it can be, in the order they are offered. */

import type { AssignmentStatus, EventKind, EventStatus } from '$/bindings/contract';
import type { IconName } from '$/widgets/icons';

export const KINDS: EventKind[] = [
  'demonstration', 'march', 'vigil', 'rally', 'public_meeting', 'talk', 'screening', 'workshop', 'stall',
  'cultural_event', 'press_conference', 'media_action', 'online_action', 'fundraiser',
];

export const STATUSES: EventStatus[] = ['idea', 'tentative', 'confirmed', 'postponed', 'cancelled', 'done'];

export const STATUS_LOOK: Record<EventStatus, { icon: IconName; look: string }> = {
  idea: { icon: 'circle-help', look: 'is-info' },
  tentative: { icon: 'circle-help', look: 'is-warn' },
  confirmed: { icon: 'circle-check', look: 'is-ok' },
  postponed: { icon: 'clock', look: 'is-warn' },
  cancelled: { icon: 'x', look: 'is-missing' },
  done: { icon: 'check', look: 'is-ok' },
};

export const ASSIGNMENT_STATUSES: AssignmentStatus[] = ['invited', 'confirmed', 'declined', 'came', 'absent'];

/** Skills that have words in every language; others stay as they are typed. */
export const SKILLS = [
  'first aid', 'sound', 'stewarding', 'printing', 'photography', 'interpreting', 'cooking', 'driving',
  'sign language', 'childcare',
];

export const skillKey = (skill: string): string => `skill-${skill.replaceAll(' ', '-')}`;
