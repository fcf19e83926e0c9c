import type { Settings } from '$/bindings/contract';

/** Languages of the window, each by its own name. */
export const TONGUES: { tag: Settings['language']; name: string }[] = [
  { tag: 'en', name: 'English' },
  { tag: 'ckb', name: 'کوردیی ناوەندی' },
];
