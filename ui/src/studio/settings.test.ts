import { describe, expect, it } from 'vitest';
import type { PaperOption } from '$/bindings/contract';
import { remembered, valueOf } from './settings';

const paper: PaperOption = {
  key: 'paper', title: 'Paper', kind: 'choice', default: 'A5',
  choices: [{ value: 'A5', title: 'A5' }, { value: 'A4', title: 'A4' }],
};
const tongues: PaperOption = { key: 'languages', title: 'Languages', kind: 'languages', default: ['en'], max: 2 };
const plain: PaperOption = { key: 'black_white', title: 'Black and white', kind: 'flag', default: false };

describe('remembered', () => {
  it('takes up what still fits, wherever it stood', () => {
    const last = { document: 'flyer' as const, paper: 'A4', languages: ['ckb', 'en'], set: { black_white: true } };
    expect(remembered(last, [paper, tongues, plain], ['en', 'ckb'])).toEqual({
      paper: 'A4', languages: ['ckb', 'en'], black_white: true,
    });
  });

  it('leaves languages that the event is not written in, and words that are no longer known', () => {
    const last = { document: 'flyer' as const, set: { paper: 'A2', languages: ['de'], gone: 3 } };
    expect(remembered(last, [paper, tongues], ['en', 'ckb'])).toEqual({});
  });

  it('keeps a flag that was switched off', () => {
    expect(valueOf({ ...plain, default: true }, { black_white: false })).toBe(false);
  });
});
