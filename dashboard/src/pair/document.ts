import type { GivenIds } from '@alliance/api-client/typed-paths';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { documentQuery, type DocumentName, type Served } from '../api/document-query.ts';
import { usePair } from './pair.tsx';

/**
 * A document of this pair as of the day that is shown: `useDocument('goals')`, or of one thing,
 * `useDocument('sessions/{sessionId}', { sessionId })`.
 */
export const useDocument = <Name extends DocumentName>(
  name: Name,
  ...[ids]: GivenIds<Name>
): UseQueryResult<Served<Name>> => {
  const { allianceId, day, today, earlier, together } = usePair();
  const asOf = earlier && day < today ? day : undefined;
  return useQuery(documentQuery(allianceId, name, ids ?? {}, asOf, together ? 'both' : undefined));
};
