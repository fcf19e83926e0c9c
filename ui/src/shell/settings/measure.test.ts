import { expect, test } from 'vitest';
import { readMeasure } from './measure';

test('millimetres are read in any digits and with any mark', () => {
  expect(['20', ' 20.5', '20,5', '٢٠٫٥', '۲۰٫۵'].map(readMeasure)).toEqual([20, 20.5, 20.5, 20.5, 20.5]);
  expect(['', 'a', '2.5.1', '-3'].map(readMeasure)).toEqual([undefined, undefined, undefined, undefined]);
});
