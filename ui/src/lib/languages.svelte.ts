/** Languages that papers and people can have, named in the language of the window. */

import { call } from '$/host';
import type { Direction, Language, Tag } from '$/bindings/contract';
import { language } from '$/words';

let rows = $state.raw<Language[]>([]);

export const languages = {
  get all(): Language[] {
    return rows;
  },
  /** The language of the window. */
  get own(): Tag {
    return language.tag;
  },
  name(tag: Tag): string {
    return rows.find((each) => each.tag === tag)?.name ?? tag;
  },
  direction(tag: Tag): Direction {
    return rows.find((each) => each.tag === tag)?.direction ?? 'ltr';
  },
};

export async function readLanguages(): Promise<void> {
  rows = (await call('languages', {})).rows;
}
