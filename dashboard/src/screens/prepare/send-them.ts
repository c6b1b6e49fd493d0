import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { send } from '../../api/requests.ts';
import type { Problem } from '../../api/http.ts';
import type { RefusedAt } from '../../api/problems.ts';
import { newKey } from '../../device/new-key.ts';
import { usePair } from '../../pair/pair.tsx';
import type { Crossing } from './crossing.ts';

const ITEM = '/alliances/{allianceId}/agenda/share-item';
const ANSWER = '/alliances/{allianceId}/session/{id}/answer-commitment';
const OURS = '/alliances/{allianceId}/questions/bring';
const MINE = '/people/{personId}/question/{id}/bring';

/**
 * Sends one thing after the other. Where one is refused, those before it are sent and the rest waits; each has a key of
 * its own that it keeps until it is there, so that trying again sends none of them twice.
 */
export const useSendThem = (sent: (crossing: Crossing) => void) => {
  const { allianceId, partnership } = usePair();
  const personId = partnership.viewer.id;
  const queries = useQueryClient();
  const keys = useRef(new Map<string, string>());
  const sendOne = async (crossing: Crossing): Promise<void> => {
    const said = JSON.stringify(crossing);
    const idempotencyKey = keys.current.get(said) ?? newKey();
    keys.current.set(said, idempotencyKey);
    if ('answers' in crossing)
      await send(ANSWER, { allianceId, id: crossing.answers }, crossing.body, { idempotencyKey });
    else if ('question' in crossing) {
      const { question, isOwn, body } = crossing;
      if (isOwn) await send(MINE, { personId, id: question }, { allianceId, ...body }, { idempotencyKey });
      else await send(OURS, { allianceId }, { questionId: question, ...body }, { idempotencyKey });
    } else await send(ITEM, { allianceId }, crossing.body, { idempotencyKey });
    keys.current.delete(said);
    sent(crossing);
  };
  return useMutation<
    void,
    Problem<RefusedAt<typeof ITEM | typeof ANSWER | typeof OURS | typeof MINE>>,
    readonly Crossing[]
  >({
    mutationFn: async (crossings) => {
      for (const crossing of crossings) await sendOne(crossing);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['alliance', allianceId] }),
  });
};
