/** Numbers of what is to be looked at: those with a place are marked on the page with the same number. */

import type { PaperWarning } from '$/bindings/contract';

export function placed(warnings: PaperWarning[]): { warning: PaperWarning; number: number }[] {
  return warnings.filter((each) => each.place).map((warning, index) => ({ warning, number: index + 1 }));
}
