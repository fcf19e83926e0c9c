/** A passphrase as it is compared with the one on the screen: spaces and capitals do not count. */
export function folded(passphrase: string): string {
  return passphrase.trim().toLowerCase().replace(/[\s-]+/g, ' ');
}
