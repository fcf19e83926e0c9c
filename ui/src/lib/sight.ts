/** Which rows of a long list are in sight, and where keys move among them. */

/** Rows drawn above and below what is seen, so that fast scrolling shows no holes. */
const SPARE = 8;

/** Rows from `start` up to, not including, `end`. */
export function sightOf(top: number, tall: number, row: number, total: number): { start: number; end: number } {
  const start = Math.max(0, Math.floor(top / row) - SPARE);
  const end = Math.min(total, Math.ceil((top + tall) / row) + SPARE);
  return { start: Math.min(start, Math.max(0, end)), end };
}

/** The row that a key leads to, or undefined when the key does not move. */
export function moved(key: string, from: number, total: number, page: number): number | undefined {
  const to: Record<string, number> = {
    ArrowDown: from + 1, ArrowUp: from - 1, PageDown: from + page, PageUp: from - page, Home: 0, End: total - 1,
  };
  const next = to[key];
  return next === undefined ? undefined : Math.max(0, Math.min(total - 1, next));
}
