/** Lists come from many programs: what is no UTF-8 is read as the Windows code page that its bytes look like. */

const BYTE = 0x80;

export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(isArabic(bytes) ? 'windows-1256' : 'windows-1252').decode(bytes);
  }
}

/** Words in Arabic script are high bytes side by side; in Latin script one stands alone among plain letters. */
function isArabic(bytes: Uint8Array): boolean {
  let alone = 0;
  let beside = 0;
  for (let at = 0; at < bytes.length; at++) {
    if ((bytes[at] ?? 0) < BYTE) continue;
    if ((bytes[at - 1] ?? 0) >= BYTE || (bytes[at + 1] ?? 0) >= BYTE) beside++;
    else alone++;
  }
  return beside > alone;
}
