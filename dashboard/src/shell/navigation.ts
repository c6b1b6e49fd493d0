import type { Partnership } from '@alliance/api-client/generated/api';
import type { LinkProps } from '@tanstack/react-router';

export interface Entry {
  readonly to: NonNullable<LinkProps['to']>;
  readonly label: string;
  /** A shorter name for the phone's tabs; without one the entry is under "More" there. */
  readonly tab?: string;
  /** As what is to be answered there is told. */
  readonly screen?: Partnership['awaiting'][number];
}

/** The screens of a pair in the order in which they are named; only those that exist. */
export const entries: readonly Entry[] = [
  { to: '/pairs/$allianceId', label: 'Our story', tab: 'Story', screen: 'story' },
  { to: '/pairs/$allianceId/agreement', label: 'Agreement', tab: 'Agreement', screen: 'agreement' },
  { to: '/pairs/$allianceId/goals', label: 'Goals' },
  { to: '/pairs/$allianceId/themes', label: 'Themes', tab: 'Themes', screen: 'themes' },
  { to: '/pairs/$allianceId/review', label: 'Review', tab: 'Review', screen: 'review' },
  { to: '/pairs/$allianceId/alliance', label: 'Alliance', screen: 'alliance' },
];
