import type { Decision } from '@alliance/decider/decider';
import { ownLearningCorrected, type CompanionFact } from '@alliance/facts/companion';
import { verb } from '../neighbours.ts';
import { around, unlessBrought } from './brought.ts';
import type { Companion } from './decider.ts';
import { ownOne } from './laid-down.ts';

export const correctBody = ownLearningCorrected.schema.omit({ by: true, sharingId: true });

/** By whoever said it, also once it was answered: how it read before stays beside it. */
export const correct = verb({
  body: correctBody,
  summary: 'Word what I laid down anew, or put it beside something else; what it was stays to be read.',
  needs: ({ inResponseTo }, scope) => around(inResponseTo, scope),
  decide: (
    { by, kind, text, inResponseTo, why },
    companion: Companion,
    others,
  ): Decision<CompanionFact, 'no-such-sharing' | 'not-your-sharing' | 'nothing-there-to-answer'> => {
    const own = ownOne(companion, by, 'own-learning');
    if ('rejected' in own) return own;
    const notThere = unlessBrought(inResponseTo, others, own.beside);
    if (notThere) return notThere;
    return [ownLearningCorrected({ by, sharingId: own.sharingId, kind, text, inResponseTo, why })];
  },
});
