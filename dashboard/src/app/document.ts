import type { paths } from '@alliance/api-client/generated/api';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { documentQuery } from './alliances.ts';
import { usePair } from './pair.tsx';

type OfAPair = '/alliances/{allianceId}/';

interface Answering<Answer> {
  readonly get: {
    readonly responses: { readonly 200: { readonly content: { readonly 'application/json': Answer } } };
  };
}

/** The documents of a pair, as the services' own description lists them. */
export type DocumentName = {
  [Path in keyof paths]: Path extends `${OfAPair}${infer Name}`
    ? paths[Path] extends Answering<unknown>
      ? Name
      : never
    : never;
}[keyof paths];

/** What the services say they answer. */
export type Served<Name extends DocumentName> =
  paths[`${OfAPair}${Name}`] extends Answering<infer Answer> ? Answer : never;

type Address<Name extends DocumentName> = Name extends `${infer Before}{${string}}`
  ? `${Before}${string}`
  : Name;

/** A document of this pair as of the day that is shown: `useDocument<'goals'>('goals')`. */
export const useDocument = <Name extends DocumentName>(
  document: Address<Name>,
): UseQueryResult<Served<Name>> => {
  const { allianceId, day, earlier } = usePair();
  return useQuery(documentQuery<Served<Name>>(allianceId, document, earlier ? day : undefined));
};
