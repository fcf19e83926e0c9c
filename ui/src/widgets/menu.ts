import type { IconName } from './icons';

/** A verb in a menu, or a line between groups of them. */
export type MenuEntry =
  | 'line'
  | { text: string; run: () => void; icon?: IconName; keys?: string; checked?: boolean; danger?: boolean };
