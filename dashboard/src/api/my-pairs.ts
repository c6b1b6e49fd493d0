import { queryOptions } from '@tanstack/react-query';
import { read } from './requests.ts';

/** Read again with whatever moves in one of them, as the list of pairs is. */
export const myPairsQuery = (personId: string) =>
  queryOptions({
    queryKey: ['alliances', 'in short', personId],
    queryFn: ({ signal }) => read('/people/{personId}/pairs', { personId }, { signal }),
  });

/** Of the pairs that somebody supervises, whose agreements name that page. */
export const acrossPairsQuery = (personId: string) =>
  queryOptions({
    queryKey: ['alliances', 'across', personId],
    queryFn: ({ signal }) => read('/people/{personId}/across-pairs', { personId }, { signal }),
  });
