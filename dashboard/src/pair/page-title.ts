import type { Partnership } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useEffect } from 'react';
import { useDiscreet } from '../device/discreet.ts';
import { calledBy } from '../words/names.ts';

/** The title in the browser's tab; in discreet mode it names nobody. */
export const usePageTitle = (title: string | undefined, partnership: Partnership | undefined): void => {
  const { discreet } = useDiscreet();
  const called = partnership && calledBy(partnership.members);
  const names = called && !discreet ? t`${called.coach} and ${called.supervisor}` : undefined;
  const parts = [title, names].filter(Boolean);
  useEffect(() => {
    document.title = parts.length ? parts.join(', ') : t`Learning alliance`;
  });
};
