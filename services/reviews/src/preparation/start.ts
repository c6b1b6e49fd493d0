import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { preparationStarted, type PreparationFact } from '@alliance/facts/preparation';
import type { z } from 'zod';
import { unlessOneself } from '../policies/oneself.ts';
import type { Preparation, Preparations } from './decider.ts';

export const startBody = preparationStarted.schema.pick({ towards: true });
export type Start = z.infer<typeof startBody>;

/** Towards no session in particular one is begun after the other. */
const isFor =
  (one: Start['towards']) =>
  ({ stage, towards: other }: Preparation): boolean =>
    one?.allianceId === other?.allianceId &&
    one?.sessionId === other?.sessionId &&
    (stage === 'open' || one?.sessionId !== undefined);

/** One for each session, so that two tabs don't begin two sheets. It needs no alliance. */
export const start = verb({
  body: startBody,
  summary: 'Begin to prepare, for myself: for a session of ours, or for none in particular.',
  decide: (
    { by, scope, newId, towards },
    all: Preparations,
  ): Decision<PreparationFact, 'no-such-person' | 'preparing-already'> => {
    const others = unlessOneself({ by, scope });
    if (others) return others;
    const already = Object.entries(all).find(([, each]) => isFor(towards)(each));
    if (already) return reject('preparing-already', { preparationId: already[0] });
    return [preparationStarted({ by, preparationId: newId, towards })];
  },
});
