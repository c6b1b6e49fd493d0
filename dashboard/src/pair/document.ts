import type { GivenIds, ReadResponse } from '@alliance/api-client/typed-paths';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { documentQuery, type DocumentName, type Served } from '../api/document-query.ts';
import { ownDocumentQuery, type OfOneself, type OwnDocumentName } from '../api/own-query.ts';
import { usePair } from './pair.tsx';

/**
 * A document of this pair as of the day that is shown: `useDocument('goals')`, or of one thing,
 * `useDocument('sessions/{sessionId}', { sessionId })`.
 */
export const useDocument = <Name extends DocumentName>(
  name: Name,
  ...[ids]: GivenIds<Name>
): UseQueryResult<Served<Name>> => {
  const { allianceId, day, earlier } = usePair();
  return useQuery(documentQuery(allianceId, name, ids ?? {}, earlier ? day : undefined));
};

/** A document of one's own beside this pair, as of the day that is shown: `useOwnDocument('not-knowing')`. */
export const useOwnDocument = <Name extends OwnDocumentName>(
  name: Name,
): UseQueryResult<ReadResponse<`${OfOneself}${Name}`>> => {
  const { allianceId, partnership, day, earlier } = usePair();
  const whose = { personId: partnership.viewer.id, allianceId };
  return useQuery(ownDocumentQuery(whose, name, earlier ? day : undefined));
};
