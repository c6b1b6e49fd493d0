import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { documentQuery } from './alliances.ts';
import { usePair } from './pair.tsx';

/** A document of this pair as of the day that is shown: `useDocument<GoalsDocument>('goals')`. */
export const useDocument = <T>(document: string): UseQueryResult<T> => {
  const { allianceId, day, earlier } = usePair();
  return useQuery(documentQuery<T>(allianceId, document, earlier ? day : undefined));
};
