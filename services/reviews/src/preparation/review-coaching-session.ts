import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import {
  coachingSessionReviewed,
  MOST_COACHING_SESSIONS,
  type PreparationFact,
} from '@alliance/facts/preparation';
import type { Preparations } from './decider.ts';
import { lookedBackBody, unlessLooksBack } from './looked-back.ts';
import { openPreparation } from './own-preparation.ts';

/** The client by an alias only. */
export const reviewCoachingSession = verb({
  body: lookedBackBody,
  summary: 'Look back on a coaching session of mine, for myself: what went well, and less well.',
  decide: (
    { by, scope, today, newId, preparationId, clientAlias, coachedOn, wentWell, less, eyes },
    all: Preparations,
  ): Decision<
    PreparationFact,
    | 'no-such-person'
    | 'no-such-preparation'
    | 'preparation-completed'
    | 'nothing-said'
    | 'coached-ahead'
    | 'too-long-ago'
    | 'too-many-looked-back-on'
  > => {
    const open = openPreparation(all, { by, scope, preparationId });
    if ('rejected' in open) return open;
    const said = { preparationId, clientAlias, coachedOn, wentWell, less, eyes };
    const refused = unlessLooksBack(said, today);
    if (refused) return refused;
    if (open.coachings.length >= MOST_COACHING_SESSIONS) return reject('too-many-looked-back-on');
    return [coachingSessionReviewed({ by, coachingId: newId, ...said })];
  },
});
