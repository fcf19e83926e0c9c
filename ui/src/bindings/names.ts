/**
 * Short names for parts of the written types. Kept by hand, since the core has no types of its own for
 * these: an id, a tag and a wall time are checked text there, and a choice is a row of words in a noun's table.
 */

import type { Assignment, Call, DocumentRow, Event, Language, Organization, PaperOption, Person, Shift } from './all';

export type Id = string;
/** A BCP 47 tag: `ckb`. */
export type Tag = string;
/** `2026-12-12` */
export type Day = string;
/** `2026-12-12T14:00`, in the zone of the event. */
export type Wall = string;
/** One text by language. In a change, `null` clears a language. */
export type Words = { [language: Tag]: string };

export type Direction = Language['direction'];
export type EventKind = NonNullable<Event['kind']>;
export type EventStatus = NonNullable<Event['status']>;
/** Which one is meant of a wall time that happens twice. */
export type Fold = NonNullable<Shift['starts_fold']>;
export type AssignmentStatus = NonNullable<Assignment['status']>;
export type OrganizationKind = NonNullable<Organization['kind']>;
export type ConsentHow = NonNullable<Person['consent_how']>;
export type Accent = NonNullable<Call['accent']>;
export type DocumentName = DocumentRow['document'];
export type OptionValue = PaperOption['default'];

/** A change: a missing key leaves a field, `null` clears it, and in words `null` clears a language. */
export type Change<T> = { id: Id } & {
  [K in keyof T]?: (NonNullable<T[K]> extends Words ? { [language: Tag]: string | null } : T[K]) | null;
};
