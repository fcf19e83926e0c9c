/** F6 goes round the regions of the window. */

const REGIONS = ['.rail', '.bar', '.page', '.inspector'];
const REACHED = 'a[href], button, input, textarea, [tabindex="0"]';

export function nextRegion(by: 1 | -1): void {
  const regions = REGIONS.flatMap((each) => [...document.querySelectorAll<HTMLElement>(each)]);
  const at = regions.findIndex((each) => each.contains(document.activeElement));
  const from = at === -1 && by === -1 ? 0 : at;
  const next = regions[(from + by + regions.length) % regions.length];
  const inner = next?.querySelector<HTMLElement>(REACHED);
  (inner ?? next)?.focus();
}
