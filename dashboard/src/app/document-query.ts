import type { Read, ReadPath } from '@alliance/api-client/asking';
import type { Day } from '@alliance/api-client/generated/api';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { addressOf, filled, type Given } from './api.ts';
import { get } from './http.ts';

const OF_A_PAIR = '/alliances/{allianceId}/';
type OfAPair = typeof OF_A_PAIR;

/** The documents of a pair, as the services describe them. */
export type DocumentName = ReadPath extends infer Path
  ? Path extends `${OfAPair}${infer Name}`
    ? Name
    : never
  : never;

export type Served<Name extends DocumentName> = Read<`${OfAPair}${Name}`>;

/** One of an alliance's documents; without a day as it is now. Another day keeps the last one on screen till it's there. */
export const documentQuery = <Name extends DocumentName>(
  allianceId: string,
  name: Name,
  ids: Given,
  asOf: Day | undefined,
) =>
  queryOptions({
    queryKey: ['alliance', allianceId, filled(name, ids), asOf ?? 'now'],
    queryFn: ({ signal }) =>
      get<Served<Name>>(addressOf(`${OF_A_PAIR}${name}`, { allianceId, ...ids }, { asOf }), { signal }),
    placeholderData: keepPreviousData,
  });
