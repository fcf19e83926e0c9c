/** What an organisation can be, in the order they are offered. */

import type { OrganizationKind } from '$/bindings/contract';

export const KINDS: OrganizationKind[] = [
  'civil_society', 'social_movement', 'womens_group', 'youth_group', 'trade_union', 'academic_network', 'venue', 'media', 'authority',
];
