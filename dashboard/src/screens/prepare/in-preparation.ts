import type { CommandPath, RequestBody } from '@alliance/api-client/typed-paths';
import type { PrepareDocument } from '@alliance/api-client/generated/api';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useRef } from 'react';
import { addressOf, send } from '../../api/requests.ts';
import { post, Problem } from '../../api/http.ts';
import type { RefusedAt } from '../../api/problems.ts';
import { newKey } from '../../device/new-key.ts';
import { usePair } from '../../pair/pair.tsx';

const OF_IT = '/people/{personId}/preparation/';
const START = `${OF_IT}start` as const;

/** What is done in a preparation, which is begun along with the first of it. */
type Doing = Exclude<Extract<CommandPath, `${typeof OF_IT}${string}`>, typeof START>;
type Name<Path = Doing> = Path extends `${typeof OF_IT}${infer Rest}` ? Rest : never;
type PathOf<Each extends Name> = `${typeof OF_IT}${Each}`;
type Body<Each extends Name> = Omit<RequestBody<PathOf<Each>>, 'preparationId'>;
type Refusal<Each extends Name> = Problem<RefusedAt<PathOf<Each>> | RefusedAt<typeof START>>;

interface Afterwards {
  readonly onSuccess?: () => void;
  readonly onError?: (problem: Problem) => void;
}

const Prepared = createContext<PrepareDocument | null>(null);
export const PreparedProvider = Prepared.Provider;

export const usePrepared = (): PrepareDocument => {
  const document = useContext(Prepared);
  if (!document) throw new Error('usePrepared is only for what stands on the page of a preparation');
  return document;
};

/** Another window began it a moment before: one goes on there. */
const begunElsewhere = (problem: unknown): string => {
  const id = problem instanceof Problem ? problem.said.preparationId : undefined;
  if (id === undefined) throw problem;
  return id;
};

/**
 * Something that one does in the preparation that is shown, `useInPreparation('answer-hardest')`. Where there is none
 * yet it is begun first. A failed attempt keeps its keys, so that trying again can't do it twice.
 */
export const useInPreparation = <Each extends Name>(name: Each) => {
  const { allianceId, partnership } = usePair();
  const { preparation, between } = usePrepared();
  const queries = useQueryClient();
  const personId = partnership.viewer.id;
  const attempt = useRef<{ said: string; key: string } | null>(null);
  const begin = useRef(newKey());
  const begun = async (): Promise<string> => {
    if (preparation) return preparation.preparationId;
    const towards = { allianceId, sessionId: between?.next?.sessionId };
    const key = { idempotencyKey: begin.current };
    return send(START, { personId }, { towards }, key).then(({ id }) => id ?? '', begunElsewhere);
  };
  const { mutate, isPending, error } = useMutation<
    unknown,
    Refusal<Each>,
    { readonly body: Body<Each> } & Afterwards
  >({
    mutationFn: async ({ body }) => {
      const whole = { ...body, preparationId: await begun() };
      const said = JSON.stringify(whole);
      if (attempt.current?.said !== said) attempt.current = { said, key: newKey() };
      const path: PathOf<Each> = `${OF_IT}${name}`;
      return post(addressOf(path, { personId }), whole, { idempotencyKey: attempt.current.key });
    },
    onSuccess: async (_answer, { onSuccess }) => {
      attempt.current = null;
      begin.current = newKey();
      await queries.invalidateQueries({ queryKey: ['alliance', allianceId] });
      onSuccess?.();
    },
    onError: (problem, { onError }) => onError?.(problem),
  });
  return {
    mutate: (telling: { readonly body: Body<Each> }, afterwards: Afterwards = {}) =>
      mutate({ ...telling, ...afterwards }),
    isPending,
    error,
  };
};
