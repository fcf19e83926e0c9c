/** A design as the core keeps it (assets/designs/design.schema.json), and what can be done to its parts. */

import type { Words } from '$/bindings/contract';

export const KINDS = ['text', 'headline', 'list', 'box', 'picture', 'code', 'week'] as const;
export type Kind = (typeof KINDS)[number];
export const SHEETS = ['A6', 'A5', 'A4'] as const;
export type Sheet = (typeof SHEETS)[number];

export type Part = {
  kind: Kind; id?: string; start: number; top: number; width: number; height: number; under?: string; until?: number;
  papers?: Sheet[]; language?: 1 | 2; text?: string; words?: Words; face?: 'sans' | 'quiet';
  weight?: 'regular' | 'bold' | 'black'; size?: number; smallest?: number; lines?: number; leading?: number;
  align?: 'start' | 'centre' | 'end'; colour?: string; fill?: string; line?: number; shape?: 'rectangle' | 'ellipse';
  picture?: string; fit?: 'fill' | 'whole'; target?: string; marker?: 'none' | 'dash' | 'dot' | 'route'; first?: number;
  step?: number;
};
export type Property = keyof Part;
export type Layout = { format: string; version: number; name: Words; note?: Words; elements: Part[] };

/** The plan that every sheet is a scale of, in millimetres. */
export const PLAN = { width: 148, height: 210 };
/** The picture of the event that the flyer is for. */
export const EVENT_PICTURE = 'event';

const ALL: Property[] = ['kind', 'id', 'start', 'top', 'width', 'height', 'under', 'until', 'papers', 'language'];
const LETTERS: Property[] = ['text', 'words', 'face', 'size', 'smallest', 'leading', 'colour'];
const OF: Record<Kind, Property[]> = {
  text: [...LETTERS, 'weight', 'align'],
  headline: [...LETTERS, 'weight', 'align', 'lines'],
  list: [...LETTERS, 'fill', 'marker', 'first', 'step'],
  box: ['colour', 'fill', 'line', 'shape'],
  picture: ['picture', 'fit'],
  code: ['target', 'align'],
  week: [],
};

/** Whether parts of this kind have the property. */
export function has(kind: Kind, property: Property): boolean {
  return ALL.includes(property) || OF[kind].includes(property);
}

/** A new part, in the middle of the sheet. */
export function made(kind: Kind): Part {
  const boxes: Record<Kind, Omit<Part, 'kind'>> = {
    text: { start: 12, top: 95, width: 124, height: 12, text: '{place}', size: 12, smallest: 8 },
    headline: { start: 12, top: 70, width: 124, height: 60, text: '{summary}', size: 60, smallest: 24, lines: 4 },
    list: { start: 12, top: 75, width: 124, height: 60, text: '{programme}', size: 13, smallest: 8, marker: 'dot' },
    box: { start: 34, top: 80, width: 80, height: 40, fill: 'accent' },
    picture: { start: 34, top: 70, width: 80, height: 60, picture: EVENT_PICTURE },
    code: { start: 60, top: 90, width: 28, height: 28, target: 'web' },
    week: { start: 12, top: 95, width: 124, height: 20 },
  };
  return { kind, ...boxes[kind] };
}

/** The same part as another kind: what that kind has no place for is left out, what it needs is filled in. */
export function turned(part: Part, kind: Kind): Part {
  const kept = Object.fromEntries(Object.entries(part).filter(([property]) => has(kind, property as Property)));
  const { start, top, width, height } = part;
  const fresh = made(kind);
  const isSaid = part.text !== undefined || Object.keys(part.words ?? {}).length > 0;
  const needed: Partial<Part> = has(kind, 'text') && !isSaid ? { text: fresh.text ?? '' } : {};
  if (kind === 'box' && kept['fill'] === undefined && kept['line'] === undefined) needed.fill = 'accent';
  if (kind === 'picture' || kind === 'code') Object.assign(needed, { picture: fresh.picture, target: fresh.target });
  return tidy({ ...kept, ...needed, kind, start, top, width, height });
}

/** With these properties; what is undefined is left out. */
export function changed(part: Part, by: { [P in Property]?: Part[P] | undefined }): Part {
  return tidy({ ...part, ...by } as Part);
}

function tidy(part: Part): Part {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as Part;
}

type Box = Pick<Part, 'start' | 'top' | 'width' | 'height'>;

/** Within what a design may hold, on a tenth of a millimetre. */
export function within(box: Box, isHung: boolean): Box {
  const between = (value: number, least: number, most: number): number => Math.min(Math.max(Math.round(value * 10) / 10, least), most);
  return {
    start: between(box.start, -3, 151),
    top: between(box.top, isHung ? -100 : -3, 213),
    width: between(box.width, 0.1, 154),
    height: between(box.height, 0.1, 216),
  };
}

/** Which edges a hand holds: -1 the one where reading starts or the top, 1 the other, 0 neither; all 0 moves. */
export type Grip = { across: -1 | 0 | 1; down: -1 | 0 | 1 };

/** The box after a hand went so far, in millimetres of the plan in the direction of reading. */
export function pulled(box: Box, grip: Grip, by: { across: number; down: number }, isHung: boolean): Box {
  if (grip.across === 0 && grip.down === 0) return within({ ...box, start: box.start + by.across, top: box.top + by.down }, isHung);
  const least = 1;
  const across = grip.across === 0 ? 0 : grip.across * Math.max(grip.across * by.across, least - box.width);
  const down = grip.down === 0 ? 0 : grip.down * Math.max(grip.down * by.down, least - box.height);
  return within({
    start: box.start + (grip.across < 0 ? across : 0),
    width: box.width + grip.across * across,
    top: box.top + (grip.down < 0 ? down : 0),
    height: box.height + grip.down * down,
  }, isHung);
}

/** An id that no part has yet. */
export function freeId(parts: Part[]): string {
  for (let number = 1; ; number++) {
    const id = `part-${number}`;
    if (!parts.some((part) => part.id === id)) return id;
  }
}

/** The parts without one; what hung from it stands where it was seen. */
export function without(parts: Part[], index: number, topOf: (index: number) => number): Part[] {
  const gone = parts[index];
  const freed = parts.map((part, at) =>
    gone?.id !== undefined && part.under === gone.id ? changed(part, { under: undefined, until: undefined, top: within({ ...part, top: topOf(at) }, false).top }) : part,
  );
  return freed.filter((_, at) => at !== index);
}

/** One part drawn a step later or earlier than before. */
export function moved(parts: Part[], index: number, by: 1 | -1): Part[] {
  const [one, other] = [parts[index], parts[index + by]];
  return one && other ? parts.with(index, other).with(index + by, one) : parts;
}

/** Hangs a part from an earlier one, which gets an id when it has none; or lets it stand at this height. */
export function hung(parts: Part[], index: number, from: number | undefined, top: number): Part[] {
  const part = parts[index];
  if (!part) return parts;
  const anchor = from === undefined ? undefined : parts[from];
  if (from === undefined || !anchor) return parts.with(index, changed(part, { under: undefined, until: undefined, top: within({ ...part, top }, false).top }));
  const id = anchor.id ?? freeId(parts);
  return parts.with(from, { ...anchor, id }).with(index, changed(part, { under: id, top: 3 }));
}

/** The property of a part that a refusal is about. */
export function refusedAt(field: string | null | undefined): { index: number; property: string } | undefined {
  const found = /^elements\[(\d+)\]\.?(.*)$/.exec(field ?? '');
  return found ? { index: Number(found[1]), property: found[2] ?? '' } : undefined;
}
