import { QueryClient } from '@tanstack/react-query';
import { Problem } from './http.ts';

/**
 * Server-sent events say when something changed, so nothing is asked for again on a timer or on focus. Offline,
 * nothing waits silently to be sent later: it fails at once, which is said, and the person decides.
 */
export const queries = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && (!(error instanceof Problem) || error.status >= 500),
      retryDelay: (failures) => 400 * 2 ** failures,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
