import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.mock('$/host', async () => {
  const { Failure } = await import('../host/failure');
  return { Failure, call: vi.fn(), onChanged: () => () => {} };
});

const { Draft, PAUSE_MS } = await import('./draft.svelte');
const { letGo, unsaved } = await import('./unsaved.svelte');
const { saving } = await import('./writing.svelte');

const about = { id: 'e1', title: () => 'Reading', route: () => ({ page: 'event', id: 'e1' }) as const };
const place = { key: 'e1 city', label: 'City', part: '', about };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('saves once, a moment after the last key', async () => {
  const save = vi.fn(async () => {});
  const draft = new Draft('', save, place);
  draft.type('a');
  await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
  draft.type('ab');
  await vi.advanceTimersByTimeAsync(PAUSE_MS - 1);
  expect(save).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(save.mock.calls).toEqual([['ab']]);
  expect(draft.state).toBe('kept');
});

test('leaving the field saves at once, and only what changed', async () => {
  const save = vi.fn(async () => {});
  const draft = new Draft('old', save, place);
  await draft.flush();
  expect(save).not.toHaveBeenCalled();
  draft.type('new');
  await draft.flush();
  expect(save).toHaveBeenCalledTimes(1);
});

test('a refused value stays in the field until it is saved or given up', async () => {
  let isFull = true;
  const draft = new Draft('old', async () => {
    if (isFull) throw { kind: 'refused', code: 'disk-full', field: null, values: {}, message: 'The disk is full.' };
  }, place);
  draft.type('new');
  await draft.flush();
  expect(draft.value).toBe('new');
  expect(draft.failure?.message).toBe('The disk is full.');
  expect(saving.state).toBe('failed');
  isFull = false;
  await draft.flush();
  expect(draft.state).toBe('kept');
  expect(saving.state).toBe('saved');
});

test('news from outside does not overwrite what is being typed', async () => {
  const draft = new Draft('old', async () => {}, place);
  draft.type('mine');
  draft.take('theirs');
  expect(draft.value).toBe('mine');
  await draft.flush();
  draft.take('later');
  expect(draft.value).toBe('later');
});

test('a refused text waits for its field, also after one has gone elsewhere, until it is let go', async () => {
  const refuse = async (): Promise<void> => {
    throw { kind: 'refused', code: 'text-too-long', field: 'city', values: {}, message: 'This is too long.' };
  };
  const draft = new Draft('old', refuse, place);
  const leave = draft.dwell();
  draft.type('too long');
  await draft.flush();
  leave();
  expect(saving.state).toBe('failed');

  const again = new Draft('old', refuse, place);
  again.dwell();
  expect(again.value).toBe('too long');
  expect(again.failure?.message).toBe('This is too long.');
  for (const one of unsaved.list) letGo(one);
  expect(again.value).toBe('old');
  expect(saving.state).toBe('saved');
});
