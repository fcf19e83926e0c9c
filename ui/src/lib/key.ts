/** Keys as they are written in tables: `Ctrl+Shift+Z`, `G O`, `?`. */

export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Signs that other layouts put in the place of ours. */
const LIKE: Record<string, string> = { '؟': '?', '÷': '/' };

/** The key as our tables name it. On a layout without Latin letters the key's place counts. */
export function nameOf(event: Pressed): string {
  const parts: string[] = [];
  if (event.ctrlKey || event.metaKey) parts.push('Ctrl');
  if (event.altKey) parts.push('Alt');
  const base = baseOf(event);
  // Shift is part of a sign ('?'), but not of a letter or a named key.
  if (event.shiftKey && (base.length > 1 || /[A-Z]/.test(base))) parts.push('Shift');
  return [...parts, base].join('+');
}

function baseOf(event: Pressed): string {
  const key = LIKE[event.key] ?? event.key;
  if (key === ' ') return 'Space';
  if (key.length > 1) return key;
  if (/[a-z]/i.test(key)) return key.toUpperCase();
  const letter = /^Key([A-Z])$/.exec(event.code)?.[1];
  if (letter && !isAscii(key)) return letter;
  if (event.code === 'Slash' && !isAscii(key)) return event.shiftKey ? '?' : '/';
  return key;
}

function isAscii(key: string): boolean {
  return key.charCodeAt(0) < 128;
}

/** Whether a press needs no Ctrl or Alt: such keys are off in fields and can be switched off. */
export function isSingle(keys: string): boolean {
  return !/Ctrl|Alt|^F\d+$|Escape/.test(keys);
}

/** `Ctrl+Shift+Z` as it is shown: `Ctrl Shift Z`. */
export function shownKeys(keys: string): string {
  return keys.replaceAll(/(?<=.)\+/g, ' ').replace('ArrowLeft', '←').replace('ArrowRight', '→').replace('PageUp', 'Page ↑').replace('PageDown', 'Page ↓');
}

/** Finds the binding of a press. `before` is the press that came just before it, for `G O`. */
export function matching<B extends { keys: string }>(bindings: B[], pressed: string, before: string): B | undefined {
  const pair = before ? `${before} ${pressed}` : '';
  return bindings.findLast((each) => each.keys === pair) ?? bindings.findLast((each) => each.keys === pressed);
}
