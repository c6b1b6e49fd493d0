import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { observedInOther, type CompanionFact } from '@alliance/facts/companion';
import type { Companion } from './decider.ts';

export const observeBody = observedInOther.schema.omit({ by: true, sharingId: true });

/** By either, of the other. */
export const observe = verb({
  body: observeBody,
  summary: 'Say what I observe in the other, and learn from it.',
  opens: true,
  decide: ({ by, newId, quality, text }, _companion: Companion): Decision<CompanionFact, never> => [
    observedInOther({ by, sharingId: newId, quality, text }),
  ],
});
