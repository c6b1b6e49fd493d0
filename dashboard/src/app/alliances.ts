import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Alliances } from './documents/alliances.ts';
import type { Day, Partnership } from './documents/partnership.ts';
import { read } from './http.ts';

export const alliancesQuery = queryOptions({
  queryKey: ['alliances'],
  queryFn: ({ signal }) => read<Alliances>('/api/alliances', { signal }),
});

const pathTo = (allianceId: string, document: string): string =>
  `/api/alliances/${encodeURIComponent(allianceId)}/${document}`;

/** The spine as of today: it has the later sessions, whatever day is shown. */
export const partnershipQuery = (allianceId: string) =>
  queryOptions({
    queryKey: ['alliance', allianceId, 'partnership'],
    queryFn: ({ signal }) => read<Partnership>(pathTo(allianceId, 'partnership'), { signal }),
  });

/** One of an alliance's documents; without a day as it is now. Another day keeps the last one on screen till it's there. */
export const documentQuery = <T>(allianceId: string, document: string, asOf?: Day) =>
  queryOptions({
    queryKey: ['alliance', allianceId, document, asOf ?? 'now'],
    queryFn: ({ signal }) =>
      read<T>(`${pathTo(allianceId, document)}${asOf ? `?asOf=${asOf}` : ''}`, { signal }),
    placeholderData: keepPreviousData,
  });
