import type { RequestBody, GivenIds, CommandPath, CommandResponse } from '@alliance/api-client/typed-paths';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { addressOf, type Given, type NameOfAPairs, type OfAPair, OF_A_PAIR } from '../api/requests.ts';
import { post, type Problem } from '../api/http.ts';
import type { RefusedAt } from '../api/problems.ts';
import { newKey } from '../device/new-key.ts';
import { usePair } from './pair.tsx';

/** What one of a pair can do, as the services describe it: `goal/{id}/rate`. */
export type CommandName = NameOfAPairs<CommandPath>;

/** What it takes. */
export type CommandBody<Name extends CommandName> = RequestBody<`${OfAPair}${Name}`>;

interface Sending<Path extends CommandPath> {
  readonly body: RequestBody<Path>;
  /** The revision that was read, where the server should refuse if it has moved. */
  readonly ifMatch?: string;
}

/** What follows once it is done and everything was read again, also where the form that asked is gone by then. */
interface Afterwards {
  readonly onSuccess?: () => void;
  readonly onError?: (problem: Problem) => void;
}

export interface CommandingAt<Path extends CommandPath> {
  readonly mutate: (sending: Sending<Path>, afterwards?: Afterwards) => void;
  readonly isPending: boolean;
  readonly error: Problem<RefusedAt<Path>> | null;
}

export type Commanding<Name extends CommandName> = CommandingAt<`${OfAPair}${Name}`>;

/**
 * A failed attempt keeps its key, so that trying again can't do it twice; afterwards everything of this pair is read
 * again, and what is one's own beside it.
 */
export const useSending = <Path extends CommandPath>(path: Path, ids: Given): CommandingAt<Path> => {
  const { allianceId } = usePair();
  const queries = useQueryClient();
  const attempt = useRef<{ said: string; key: string } | null>(null);
  const { mutate, isPending, error } = useMutation<
    CommandResponse<Path>,
    Problem<RefusedAt<Path>>,
    Sending<Path> & Afterwards
  >({
    mutationFn: ({ body, ifMatch }) => {
      const address = addressOf(path, ids);
      const said = JSON.stringify([address, body, ifMatch]);
      if (attempt.current?.said !== said) attempt.current = { said, key: newKey() };
      return post(address, body, { idempotencyKey: attempt.current.key, ifMatch });
    },
    // What a caller hands to `mutate` of the library is forgotten with its form, and what was sent stayed a draft.
    onSuccess: async (_answer, { onSuccess }) => {
      attempt.current = null;
      await queries.invalidateQueries({ queryKey: ['alliance', allianceId] });
      onSuccess?.();
    },
    onError: (problem, { onError }) => onError?.(problem),
  });
  return {
    mutate: (sending, afterwards) => mutate({ ...sending, ...afterwards }),
    isPending,
    error,
  };
};

/**
 * A command of this pair: `useCommand('contract/propose-amendment')`, or to one thing,
 * `useCommand('goal/{id}/rate', { id: goalId })`.
 */
export const useCommand = <Name extends CommandName>(
  name: Name,
  ...given: GivenIds<Name>
): Commanding<Name> => {
  const { allianceId } = usePair();
  return useSending(`${OF_A_PAIR}${name}`, { allianceId, ...given[0] });
};
