import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { coachingSessionCorrected, type PreparationFact } from '@alliance/facts/preparation';
import { id } from '@alliance/facts/vocabulary';
import type { Preparations } from './decider.ts';
import { lookedBackBody, unlessLooksBack } from './looked-back.ts';
import { ownPreparation, unlessLookedBackOn } from './own-preparation.ts';

export const correctCoachingSessionBody = lookedBackBody.safeExtend({ coachingId: id });

/** Also once the preparation is completed. */
export const correctCoachingSession = verb({
  body: correctCoachingSessionBody,
  summary: 'Put right how I looked back on a coaching session.',
  decide: (
    { by, scope, today, preparationId, coachingId, clientAlias, coachedOn, wentWell, less, eyes },
    all: Preparations,
  ): Decision<
    PreparationFact,
    | 'no-such-person'
    | 'no-such-preparation'
    | 'no-such-coaching-session'
    | 'nothing-said'
    | 'coached-ahead'
    | 'too-long-ago'
  > => {
    const own = ownPreparation(all, { by, scope, preparationId });
    if ('rejected' in own) return own;
    const said = { preparationId, clientAlias, coachedOn, wentWell, less, eyes };
    const refused = unlessLookedBackOn(own, coachingId) ?? unlessLooksBack(said, today);
    return refused ?? [coachingSessionCorrected({ by, coachingId, ...said })];
  },
});
