/** Numbers with a fraction, read and shown in the digits of the person. */

import { figures } from '$/words';

/** Undefined when it is no number; null when nothing stands there. */
export function readMeasure(text: string): number | null | undefined {
  const latin = text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\s\u200e\u200f]/g, '')
    .replace(/[,٫]/g, '.')
    .replace('\u2212', '-');
  if (latin === '') return null;
  return /^-?\d{0,4}(\.\d{0,3})?$/.test(latin) && /\d/.test(latin) ? Number(latin) : undefined;
}

/** A tenth is as fine as hands and printers are. */
export function showMeasure(value: number | undefined): string {
  if (value === undefined) return '';
  const [whole = '', part] = String(Math.round(Math.abs(value) * 10) / 10).split('.');
  return `${value < 0 ? '-' : ''}${figures(Number(whole))}${part ? `.${figures(Number(part))}` : ''}`;
}
