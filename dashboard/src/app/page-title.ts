import { useEffect } from 'react';
import { useDiscreet } from './discreet.tsx';
import type { Partnership } from './documents/partnership.ts';
import { firstNameOf } from './pair.tsx';

/** The title in the browser's tab; in discreet mode it names nobody. */
export const usePageTitle = (title: string | undefined, partnership: Partnership | undefined): void => {
  const { discreet } = useDiscreet();
  const { coach, supervisor } = partnership?.members ?? {};
  const names =
    coach && supervisor && !discreet
      ? `${firstNameOf(coach.name)} and ${firstNameOf(supervisor.name)}`
      : undefined;
  const parts = [title, names].filter(Boolean);
  useEffect(() => {
    document.title = parts.length ? parts.join(', ') : 'Learning alliance';
  });
};
