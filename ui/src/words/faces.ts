/** The letters of the window are there before it is drawn: else its text would come in pieces. */

import type { Direction } from './bundle';

const WEIGHTS = [400, 500, 600];
/** A face that has not come by then is drawn when it comes. */
const LIMIT_MS = 1000;

/** Waits for the faces that a text of this direction is drawn with. */
export async function facesFor(direction: Direction): Promise<void> {
  const faces = direction === 'rtl' ? [latin, arabic] : [latin];
  const late = new Promise((done) => setTimeout(done, LIMIT_MS));
  await Promise.race([Promise.allSettled(faces.flatMap((face) => WEIGHTS.map(face))), late]);
}

const latin = (weight: number): Promise<unknown> => document.fonts.load(`${weight} 1em "Noto Sans"`, 'a');
const arabic = (weight: number): Promise<unknown> => document.fonts.load(`${weight} 1em "Vazirmatn"`, '\u0626');
