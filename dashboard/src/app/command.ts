import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { tell, type CommandAnswer, type Problem } from './http.ts';
import { usePair } from './pair.tsx';
import { newKey } from './new-key.ts';

interface Telling {
  readonly body: unknown;
  /** The revision that was read, where the server should refuse if it has moved. */
  readonly ifMatch?: string;
}

/** What follows once it is done and everything was read again, also where the form that asked is gone by then. */
interface Afterwards {
  readonly onSuccess?: () => void;
}

export interface Commanding {
  readonly mutate: (telling: Telling, afterwards?: Afterwards) => void;
  readonly isPending: boolean;
  readonly error: Problem | null;
}

/**
 * A command of this pair: `useCommand('contract/propose-amendment')`, or with an id in the middle,
 * `useCommand(`goal/${goalId}/rate`)`. A failed attempt keeps its key, so that trying again can't do it twice;
 * afterwards everything of this pair is read again.
 */
export const useCommand = (path: string): Commanding => {
  const { allianceId } = usePair();
  const queries = useQueryClient();
  const attempt = useRef<{ said: string; key: string } | null>(null);
  const { mutate, isPending, error } = useMutation<CommandAnswer, Problem, Telling & Afterwards>({
    mutationFn: ({ body, ifMatch }) => {
      const said = JSON.stringify([path, body, ifMatch]);
      if (attempt.current?.said !== said) attempt.current = { said, key: newKey() };
      return tell(`/api/alliances/${encodeURIComponent(allianceId)}/${path}`, body, {
        idempotencyKey: attempt.current.key,
        ifMatch,
      });
    },
    // What a caller hands to `mutate` of the library is forgotten with its form, and what was sent stayed a draft.
    onSuccess: async (_answer, { onSuccess }) => {
      attempt.current = null;
      await queries.invalidateQueries({ queryKey: ['alliance', allianceId] });
      onSuccess?.();
    },
  });
  return {
    mutate: (telling, afterwards) => mutate({ ...telling, ...afterwards }),
    isPending,
    error,
  };
};
