import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { observationCorrected, type CompanionFact } from '@alliance/facts/companion';
import type { Companion } from './decider.ts';
import { ownOne } from './laid-down.ts';

export const correctObservationBody = observationCorrected.schema.omit({ by: true, sharingId: true });

export const correctObservation = verb({
  body: correctObservationBody,
  summary: 'Word anew what I observe in the other; what it was stays to be read.',
  decide: (
    { by, quality, text, why },
    companion: Companion,
  ): Decision<CompanionFact, 'no-such-sharing' | 'not-your-sharing'> => {
    const own = ownOne(companion, by, 'observation');
    if ('rejected' in own) return own;
    return [observationCorrected({ by, sharingId: own.sharingId, quality, text, why })];
  },
});
