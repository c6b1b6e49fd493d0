import type { LinkProps } from '@tanstack/react-router';

export interface OwnEntry {
  readonly to: NonNullable<LinkProps['to']>;
  readonly label: string;
}

/** The screens of somebody’s own, across their pairs; only those that exist. */
export const ownEntries: readonly OwnEntry[] = [
  { to: '/my-pairs', label: 'My pairs' },
  { to: '/across-pairs', label: 'Across pairs' },
];
