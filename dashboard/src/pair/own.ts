import type { CommandPath, GivenIds, ReadResponse } from '@alliance/api-client/typed-paths';
import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import {
  OF_ONESELF,
  ownDocumentQuery,
  type NameOfOnes,
  type OfOneself,
  type OwnDocumentName,
} from '../api/own-query.ts';
import { useSending, type CommandingAt } from './command.ts';
import { usePair } from './pair.tsx';

/** A document of one's own beside this pair, as of the day that is shown: `useOwnDocument('not-knowing')`. Never read while two look together. */
export const useOwnDocument = <Name extends OwnDocumentName>(
  name: Name,
): UseQueryResult<ReadResponse<`${OfOneself}${Name}`>> => {
  const { allianceId, partnership, day, earlier, together } = usePair();
  const whose = { personId: partnership.viewer.id, allianceId };
  return useQuery({ ...ownDocumentQuery(whose, name, earlier ? day : undefined), enabled: !together });
};

/** What somebody can do with what is their own, beside a pair: `useOwnCommand('moment/{id}/let-go', { id })`. */
export type OwnCommandName = NameOfOnes<CommandPath>;

export const useOwnCommand = <Name extends OwnCommandName>(
  name: Name,
  ...given: GivenIds<Name>
): CommandingAt<`${OfOneself}${Name}`> => {
  const { partnership } = usePair();
  return useSending(`${OF_ONESELF}${name}`, { personId: partnership.viewer.id, ...given[0] });
};
