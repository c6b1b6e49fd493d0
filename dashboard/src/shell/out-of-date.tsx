import { Trans } from '@lingui/react/macro';
import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { Problem } from '../api/http.ts';

/** Until the next try, in milliseconds. */
const AGAIN = 5_000;

/** It is shown, was read before, and couldn't be read again for a reason that passes. */
const behind = (queries: QueryClient) =>
  queries.getQueryCache().findAll({
    type: 'active',
    predicate: ({ state: { status, data, error } }) =>
      status === 'error' &&
      data !== undefined &&
      !(error instanceof Problem && error.status >= 400 && error.status < 500),
  });

/** Says so quietly where what is shown may be old, and goes on trying to read it again. */
export const OutOfDate = () => {
  const queries = useQueryClient();
  const old = useSyncExternalStore(
    (listener) => queries.getQueryCache().subscribe(listener),
    () => behind(queries).length > 0,
  );
  useEffect(() => {
    if (!old) return;
    const again = () => {
      for (const { queryKey } of behind(queries)) void queries.refetchQueries({ queryKey, exact: true });
    };
    const timer = setInterval(again, AGAIN);
    addEventListener('online', again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
    };
  }, [old, queries]);
  if (!old) return null;
  return (
    <p role="status" className="no-print frame border-b border-rule py-1.5 text-13 text-ink-2">
      <Trans>
        This page couldn’t be brought up to date just now. We keep trying; something newer may be there.
      </Trans>
    </p>
  );
};
