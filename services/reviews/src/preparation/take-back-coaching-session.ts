import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { coachingSessionTakenBack, type PreparationFact } from '@alliance/facts/preparation';
import type { Preparations } from './decider.ts';
import { ownPreparation, unlessLookedBackOn } from './own-preparation.ts';

export const takeBackCoachingSessionBody = coachingSessionTakenBack.schema.omit({ by: true });

/** Its words are gone, on every day. */
export const takeBackCoachingSession = verb({
  body: takeBackCoachingSessionBody,
  summary: 'Take a coaching session out of what I prepared.',
  decide: (
    { by, scope, preparationId, coachingId },
    all: Preparations,
  ): Decision<PreparationFact, 'no-such-person' | 'no-such-preparation' | 'no-such-coaching-session'> => {
    const own = ownPreparation(all, { by, scope, preparationId });
    if ('rejected' in own) return own;
    const refused = unlessLookedBackOn(own, coachingId);
    return refused ?? [coachingSessionTakenBack({ by, preparationId, coachingId })];
  },
});
