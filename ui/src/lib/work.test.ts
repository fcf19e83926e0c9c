import { afterEach, beforeEach, expect, test, vi } from 'vitest';

let begin: (name: string) => () => void = () => () => {};
let tell: (progress: unknown) => void = () => {};
vi.mock('$/host', () => ({
  onAsking: (hear: typeof begin) => (begin = hear),
  onProgress: (hear: typeof tell) => {
    tell = hear;
    return () => {};
  },
}));

const { BAR_MS, followWork, SIGN_MS, work } = await import('./work.svelte');

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  followWork();
});
afterEach(() => void vi.useRealTimers());

test('calls that overlap take the sign away with the last slow one', () => {
  const first = begin('draft_paper');
  vi.advanceTimersByTime(SIGN_MS);
  const second = begin('events');
  first();
  expect(work.isSlow).toBe(false);
  vi.advanceTimersByTime(SIGN_MS);
  expect(work.isSlow).toBe(true);
  second();
  expect(work.isSlow).toBe(false);
});

test('how far goes with the call that was long, though another is under way', () => {
  const long = begin('import_people');
  tell({ work: 'import_people', done: 1, total: 9, cancellable: true });
  vi.advanceTimersByTime(BAR_MS);
  tell({ work: 'import_people', done: 2, total: 9, cancellable: true });
  expect(work.far?.done).toBe(2);
  const short = begin('people');
  long();
  expect(work.far).toBeUndefined();
  short();
});
