import type { Gap } from '$/bindings/contract';
import type { Route } from './route';

/** The place where a gap is mended. */
export function placeOfGap({ target }: Gap): Route {
  const { id } = target;
  const at = {
    ...(target.section ? { section: target.section } : {}),
    ...(target.field ? { field: target.field } : {}),
    ...(target.language ? { language: target.language } : {}),
  };
  if (target.page === 'materials') return { page: 'materials', id };
  if (target.page === 'call') return { page: 'call', id, ...at };
  return { page: 'event', id, ...at };
}

/** Which kinds there are among these gaps, in the order they come. */
export function kindsOf(gaps: Gap[]): Gap['kind'][] {
  return [...new Set(gaps.map((gap) => gap.kind))];
}
