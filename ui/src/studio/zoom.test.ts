import { describe, expect, it } from 'vitest';
import { stepped, timesOf, wheeled, widthOf } from './zoom';

const A4 = { width: 210, height: 297 };

describe('zoom', () => {
  it('fits a page into the room by its longer side', () => {
    expect(widthOf('page', A4, { wide: 1000, tall: 297 })).toBe(210);
    expect(widthOf('page', A4, { wide: 105, tall: 2970 })).toBe(105);
    expect(widthOf('width', A4, { wide: 640, tall: 10 })).toBe(640);
  });

  it('is a real page at once its size', () => {
    expect(Math.round(widthOf(1, A4, { wide: 0, tall: 0 }))).toBe(794);
    expect(timesOf(widthOf(1.5, A4, { wide: 0, tall: 0 }), A4.width)).toBeCloseTo(1.5);
  });

  it('steps to the next round size and stops at the ends', () => {
    expect(stepped(0.71, 1)).toBe(0.75);
    expect(stepped(1, -1)).toBe(0.9);
    expect(stepped(5, 1)).toBe(5);
    expect(stepped(0.1, -1)).toBe(0.1);
    expect(wheeled(4.9, -4000)).toBe(5);
  });
});
