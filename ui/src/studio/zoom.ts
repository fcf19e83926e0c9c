/** How large a page is seen: as a whole, as wide as there is room, among all the others, or so many times its size. */
export type Zoom = 'page' | 'width' | 'grid' | number;
export type Room = { wide: number; tall: number };

/** Dots of a window to the inch, as browsers count them. */
const DPI = 96;
const MM = 25.4;
const LEAST = 0.1;
const MOST = 5;
/** Steps that `+` and `-` stop at. */
const STEPS = [0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 2, 3, 4, 5];

/** Dots across a page of so many millimetres. */
export function widthOf(zoom: Zoom, mm: { width: number; height: number }, room: Room): number {
  if (typeof zoom === 'number') return (mm.width / MM) * DPI * zoom;
  if (zoom === 'width') return room.wide;
  return Math.min(room.wide, (room.tall * mm.width) / mm.height);
}

/** How many times its real size a page is that is so many dots wide. */
export function timesOf(dots: number, mm: number): number {
  return dots / ((mm / MM) * DPI);
}

/** The next step up or down from what is seen now. */
export function stepped(times: number, by: 1 | -1): number {
  const near = 0.005;
  const next = by > 0 ? STEPS.find((each) => each > times + near) : STEPS.findLast((each) => each < times - near);
  return next ?? (by > 0 ? MOST : LEAST);
}

/** As a wheel turns: evenly, within what makes sense. */
export function wheeled(times: number, delta: number): number {
  return Math.min(Math.max(times * Math.exp(-delta / 400), LEAST), MOST);
}
