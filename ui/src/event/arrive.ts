import { tick } from 'svelte';

const REACHED = 'input:not([type="file"]), textarea, button';

/** Brings a person to the section and the field where a gap is mended, ready to type. */
export async function arrive({ section, field }: { section?: string; field?: string }): Promise<void> {
  await tick();
  const place = (field && find('field', field)) || (section && document.getElementById(section)) || undefined;
  if (!place) return;
  place.scrollIntoView({ block: field ? 'center' : 'start' });
  if (field) reach(place)?.focus();
  else place.focus();
}

function find(kind: string, name: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(`[data-${kind}]`)].find((each) => each.dataset[kind] === name);
}

/** The control that mends the gap: the one that says so, else the first that can be seen. */
function reach(place: HTMLElement): HTMLElement | undefined {
  const within = place.querySelector<HTMLElement>('[data-mends]') ?? place;
  return [...within.querySelectorAll<HTMLElement>(REACHED)].find((each) => each.offsetParent !== null);
}
