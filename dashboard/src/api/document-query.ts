import type { ReadResponse, ReadPath } from '@alliance/api-client/typed-paths';
import type { Day } from '@alliance/api-client/generated/api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { addressOf, filled, type Given, type NameOfAPairs, type OfAPair, OF_A_PAIR } from './requests.ts';
import { isTogether } from '../device/together.ts';
import { get } from './http.ts';

/** The documents of a pair, as the services describe them. */
export type DocumentName = NameOfAPairs<ReadPath>;

export type Served<Name extends DocumentName> = ReadResponse<`${OfAPair}${Name}`>;

/** For whom a pair's documents are read here: for whoever is signed in, or for both who look at one screen. */
export const audienceOf = (allianceId: string): 'both' | undefined =>
  isTogether(allianceId) ? 'both' : undefined;

/** One of an alliance's documents; without a day as it is now. Another day keeps the last one on screen till it's there. */
export const documentQuery = <Name extends DocumentName>(
  allianceId: string,
  name: Name,
  ids: Given,
  asOf: Day | undefined,
  audience = audienceOf(allianceId),
) =>
  queryOptions({
    queryKey: ['alliance', allianceId, filled(name, ids), asOf ?? 'now', audience ?? 'me'],
    queryFn: ({ signal }) =>
      get<Served<Name>>(addressOf(`${OF_A_PAIR}${name}`, { allianceId, ...ids }, { asOf, audience }), {
        signal,
      }),
    placeholderData: keepPreviousData,
  });
