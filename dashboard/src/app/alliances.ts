import type { Alliances, Day, Partnership } from '@alliance/api-client/generated/api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { read } from './http.ts';

export const alliancesQuery = queryOptions({
  queryKey: ['alliances'],
  queryFn: ({ signal }) => read<Alliances>('/api/alliances', { signal }),
});

const pathTo = (allianceId: string, document: string): string =>
  `/api/alliances/${encodeURIComponent(allianceId)}/${document}`;

/** The spine as of a day, today unless one is given; it has the later sessions on any. */
export const partnershipQuery = (allianceId: string, asOf?: Day) =>
  queryOptions({
    queryKey: ['alliance', allianceId, 'partnership', asOf ?? 'now'],
    queryFn: ({ signal }) =>
      read<Partnership>(`${pathTo(allianceId, 'partnership')}${asOf ? `?asOf=${asOf}` : ''}`, { signal }),
  });

/** One of an alliance's documents; without a day as it is now. Another day keeps the last one on screen till it's there. */
export const documentQuery = <T>(allianceId: string, document: string, asOf?: Day) =>
  queryOptions({
    queryKey: ['alliance', allianceId, document, asOf ?? 'now'],
    queryFn: ({ signal }) =>
      read<T>(`${pathTo(allianceId, document)}${asOf ? `?asOf=${asOf}` : ''}`, { signal }),
    placeholderData: keepPreviousData,
  });
