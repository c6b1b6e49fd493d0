import { useMutation, useQueryClient, type UseMutationResult } from '@tanstack/react-query';
import { useRef } from 'react';
import { tell, type CommandAnswer, type Problem } from './http.ts';
import { usePair } from './pair.tsx';
import { newKey } from './new-key.ts';

interface Telling {
  readonly body: unknown;
  /** The revision that was read, where the server should refuse if it has moved. */
  readonly ifMatch?: number;
}

/**
 * A command of this pair: `useCommand('contract/propose-amendment')`, or with an id in the middle,
 * `useCommand(`goal/${goalId}/rate`)`. A failed attempt keeps its key, so that trying again can't do it twice;
 * afterwards everything of this pair is read again.
 */
export const useCommand = (path: string): UseMutationResult<CommandAnswer, Problem, Telling> => {
  const { allianceId } = usePair();
  const queries = useQueryClient();
  const attempt = useRef<{ said: string; key: string } | null>(null);
  return useMutation({
    mutationFn: ({ body, ifMatch }: Telling) => {
      const said = JSON.stringify([path, body, ifMatch]);
      if (attempt.current?.said !== said) attempt.current = { said, key: newKey() };
      return tell(`/api/alliances/${encodeURIComponent(allianceId)}/${path}`, body, {
        idempotencyKey: attempt.current.key,
        ifMatch,
      });
    },
    onSuccess: () => {
      attempt.current = null;
      return queries.invalidateQueries({ queryKey: ['alliance', allianceId] });
    },
  });
};
