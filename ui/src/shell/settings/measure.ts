const ZEROS = ['\u0660', '\u06f0'];

/** Millimetres as they are typed, in any digits, with a point or a comma; nothing when it is no number. */
export function readMeasure(text: string): number | undefined {
  const latin = ZEROS.reduce((all, zero) => all.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => {
    const value = digit.charCodeAt(0) - zero.charCodeAt(0);
    return value >= 0 && value <= 9 ? String(value) : digit;
  }), text.trim());
  const plain = latin.replace(/[,،٫]/u, '.');
  return /^\d+(\.\d+)?$/u.test(plain) ? Number(plain) : undefined;
}
