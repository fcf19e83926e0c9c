/** Parts of a design in words. */

import { t } from '$/words';
import type { Part } from './model';

/** `Text: {date}` */
export function sayPart(part: Part): string {
  const kind = t(`design-kind-${part.kind}`);
  const text = (part.text ?? Object.values(part.words ?? {})[0] ?? '').trim();
  const short = text.length > 40 ? `${text.slice(0, 39)}…` : text;
  return short ? t('design-part-says', { kind, text: short }) : kind;
}
