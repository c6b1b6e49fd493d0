import type { Day } from '@alliance/api-client/generated/api';
import { queryOptions } from '@tanstack/react-query';
import { audienceOf } from './document-query.ts';
import { read } from './requests.ts';

export const alliancesQuery = queryOptions({
  queryKey: ['alliances'],
  queryFn: ({ signal }) => read('/alliances', {}, { signal }),
});

/** The spine as of a day, today unless one is given; it has the later sessions on any. */
export const partnershipQuery = (allianceId: string, asOf?: Day, audience = audienceOf(allianceId)) =>
  queryOptions({
    queryKey: ['alliance', allianceId, 'partnership', asOf ?? 'now', audience ?? 'me'],
    queryFn: ({ signal }) =>
      read('/alliances/{allianceId}/partnership', { allianceId }, { query: { asOf, audience }, signal }),
  });
