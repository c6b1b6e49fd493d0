import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { growthCorrected, type PractitionerFact } from '@alliance/facts/practitioner';
import type { Practitioner } from './decider.ts';
import { placingWithWordsOf, unlessSomething } from './said.ts';

export const correctBody = growthCorrected.schema.omit({ by: true });

/** It takes the place of all that the same member said in this placing: a position that is left out is taken off. */
export const correct = verb({
  body: correctBody,
  summary: 'Put right what I said in a placing, mine or the one I answered.',
  decide: (
    { by, placingId, words, position, why },
    placings: Practitioner,
  ): Decision<PractitionerFact, 'no-such-placing' | 'not-answered' | 'nothing-said'> => {
    const placing = placingWithWordsOf(by, placings, placingId);
    if ('rejected' in placing) return placing;
    return unlessSomething({ words, position }) ?? [growthCorrected({ by, placingId, words, position, why })];
  },
});
