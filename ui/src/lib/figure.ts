/** Reads a whole number in Latin, Arabic-Indic or Persian digits: null when empty, undefined when it is none. */
export function readFigure(text: string): number | null | undefined {
  const latin = text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\s,.٬'\u00a0\u202f\u200e\u200f]/g, '')
    .replace('\u2212', '-');
  if (latin === '') return null;
  return /^-?\d{1,9}$/.test(latin) ? Number(latin) : undefined;
}
