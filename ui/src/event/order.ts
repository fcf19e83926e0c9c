/** The order of a programme. A part without a start of its own follows on the part with the next lower position. */

type Part = { id: string; position?: number; starts_at?: string };
export type Placed = { id: string; position: number };

/** Room between two positions, so that a part is moved by one change as a rule. */
const STEP = 10;
const LAST = 9999;

/** The position after all others. */
export function positionAtEnd(parts: Part[]): number {
  return Math.min(LAST, Math.max(0, ...parts.map((each) => each.position ?? 0)) + STEP);
}

/** The changes that bring a part to another place. The part itself comes last: to take back just that change is enough. */
export function moved(parts: Part[], from: number, to: number): Placed[] {
  const part = parts[from];
  if (!part || from === to || to < 0 || to >= parts.length) return [];
  const others = parts.toSpliced(from, 1);
  const between = middle(others, to);
  if (between !== undefined) return [{ id: part.id, position: between }];
  const spread = parts.map((each, index) => ({ ...each, position: (index + 1) * STEP }));
  const changed = spread.filter((each, index) => each.position !== parts[index]?.position);
  const own = middle(spread.toSpliced(from, 1), to) ?? to;
  return [
    ...changed.map(({ id, position }) => ({ id, position })).filter((each) => each.id !== part.id),
    { id: part.id, position: own },
  ];
}

/** A free position before the part at this place; nothing while the positions there leave no room. */
function middle(others: Part[], to: number): number | undefined {
  const low = to === 0 ? -1 : others[to - 1]?.position;
  if (low === undefined) return undefined;
  const after = others.slice(to);
  if (others.slice(0, to).some((each) => (each.position ?? low) > low)) return undefined;
  if (after.some((each) => each.position !== undefined && each.position <= low)) return undefined;
  const high = after.find((each) => each.position !== undefined)?.position ?? low + 2 * STEP;
  const found = Math.floor((low + high) / 2);
  return found > low && found < high && found <= LAST ? found : undefined;
}
