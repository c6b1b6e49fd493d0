import type { Day } from '@alliance/api-client/generated/api';
import type { ReadPath, ReadResponse } from '@alliance/api-client/typed-paths';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { addressOf } from './requests.ts';
import { get } from './http.ts';

/** How the addresses begin of what is somebody's own. */
export const OF_ONESELF = '/people/{personId}/';
export type OfOneself = typeof OF_ONESELF;

/** Stands in the keys of what is read of one's own beside a pair: it is read again when either moves. */
export const OWN = 'own';

/** What of these paths is somebody's own and has no further ids, by the rest of its path. */
export type NameOfOnes<Path> = Path extends `${OfOneself}${infer Name}` ? Name : never;

export type OwnDocumentName = Extract<NameOfOnes<ReadPath>, 'not-knowing' | 'prepare' | 'questions'>;

/** A document of one's own, beside a pair by whose sessions it is counted; without a day as it is now. */
export const ownDocumentQuery = <Name extends OwnDocumentName>(
  { personId, allianceId }: { readonly personId: string; readonly allianceId: string },
  name: Name,
  asOf: Day | undefined,
) =>
  queryOptions({
    queryKey: ['alliance', allianceId, OWN, name, asOf ?? 'now'],
    queryFn: ({ signal }) =>
      get<ReadResponse<`${OfOneself}${Name}`>>(
        addressOf(`${OF_ONESELF}${name}`, { personId }, { beside: allianceId, asOf }),
        { signal },
      ),
    placeholderData: keepPreviousData,
  });
