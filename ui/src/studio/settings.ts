/** What is set on a paper: what was chosen here, else what it was last saved with, else the document's own. */

import type { OptionValue, PaperRequest, PaperOption, Tag } from '$/bindings/contract';

export type Chosen = Record<string, OptionValue>;

/** The value of an option. */
export function valueOf(option: PaperOption, chosen: Chosen): OptionValue {
  return chosen[option.key] ?? option.default;
}

/** What of the last paper still fits: known options, known words, and languages that this one is written in. */
export function remembered(last: Partial<PaperRequest> | null, options: PaperOption[], spoken: Tag[]): Chosen {
  if (!last) return {};
  const all: Chosen = {
    ...last.set,
    ...(last.languages ? { languages: last.languages } : {}),
    ...(last.paper ? { paper: last.paper } : {}),
  };
  const fitting = options.flatMap((option) => {
    const value = all[option.key];
    return value !== undefined && fits(option, value, spoken) ? [[option.key, value] as const] : [];
  });
  return Object.fromEntries(fitting);
}

function fits(option: PaperOption, value: OptionValue, spoken: Tag[]): boolean {
  switch (option.kind) {
    case 'choice':
      return option.choices?.some((choice) => choice.value === value) ?? false;
    case 'flag':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number';
    case 'languages':
      return Array.isArray(value) && value.length > 0 && value.every((tag) => spoken.includes(tag));
    case 'text':
    case 'day':
      return typeof value === 'string';
  }
}
