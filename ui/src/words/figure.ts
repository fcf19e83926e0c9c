/** Numbers as the person reads them: their digits, thousands apart. The signs are those that the core writes. */

export type Digits = 'latin' | 'arabic';

const ARABIC_ZERO = 0x660;

/** `4812` as `4,812`, or `٤٬٨١٢`. */
export function figure(value: number, digits: Digits): string {
  const [whole = '', part] = String(Math.abs(value)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, digits === 'arabic' ? '٬' : ',');
  const point = digits === 'arabic' ? '٫' : '.';
  const text = (value < 0 ? '\u2212' : '') + grouped + (part === undefined ? '' : point + part);
  return digits === 'arabic' ? inArabicDigits(text) : text;
}

function inArabicDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(ARABIC_ZERO + Number(digit)));
}
