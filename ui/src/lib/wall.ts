/** Wall times as the core writes them, `2026-12-12T14:00`: taken apart and put together, never reckoned with. */

export function dayOf(wall: string | null | undefined): string | null {
  return wall?.slice(0, 10) ?? null;
}

export function timeOf(wall: string | null | undefined): string | null {
  return wall?.slice(11, 16) ?? null;
}

export function wallOf(day: string | null, time: string | null): string | null {
  return day && time ? `${day}T${time}` : null;
}

/** The hand of a clock moved on: only the figures in the field, round midnight, and no day changes by it. */
export function stepTime(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const moved = (hour * 60 + minute + minutes + 24 * 60) % (24 * 60);
  const two = (figure: number): string => String(figure).padStart(2, '0');
  return `${two(Math.floor(moved / 60))}:${two(moved % 60)}`;
}
