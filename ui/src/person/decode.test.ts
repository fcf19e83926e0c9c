import { describe, expect, it } from 'vitest';
import { decode } from './decode';

const bytes = (...all: number[]): Uint8Array => new Uint8Array(all);
const latin = (text: string): Uint8Array => bytes(...[...text].map((sign) => sign.charCodeAt(0)));

describe('decode', () => {
  it('reads UTF-8 as it is', () => {
    expect(decode(new TextEncoder().encode('Zîlan;کاوە'))).toBe('Zîlan;کاوە');
  });

  it('reads what a German spreadsheet saves', () => {
    expect(decode(latin('Jürgen Müßig;Köln'))).toBe('Jürgen Müßig;Köln');
  });

  it('reads what an Arabic spreadsheet saves', () => {
    expect(decode(bytes(0x3b, 0xda, 0xe3, 0xd1, 0x20, 0xcd, 0xd3, 0xe4))).toBe(';عمر حسن');
  });

  it('reads UTF-16 by its mark', () => {
    expect(decode(bytes(0xff, 0xfe, 0x41, 0x00, 0x3b, 0x00))).toBe('A;');
  });
});
