import type { LinkProps } from '@tanstack/react-router';

export interface Entry {
  readonly to: NonNullable<LinkProps['to']>;
  readonly label: string;
  /** A shorter name for the phone's tabs; without one the entry is under "More" there. */
  readonly tab?: string;
}

/** The screens of a pair in the order in which they are named; only those that exist. */
export const entries: readonly Entry[] = [
  { to: '/pairs/$allianceId', label: 'Our story', tab: 'Story' },
  { to: '/pairs/$allianceId/agreement', label: 'Agreement', tab: 'Agreement' },
  { to: '/pairs/$allianceId/goals', label: 'Goals' },
  { to: '/pairs/$allianceId/themes', label: 'Themes', tab: 'Themes' },
  { to: '/pairs/$allianceId/review', label: 'Review', tab: 'Review' },
  { to: '/pairs/$allianceId/alliance', label: 'Alliance' },
];
