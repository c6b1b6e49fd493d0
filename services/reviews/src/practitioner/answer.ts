import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { growthAnswered, type PractitionerFact } from '@alliance/facts/practitioner';
import type { Practitioner } from './decider.ts';
import { knownPlacing, unlessSomething } from './said.ts';

export const answerBody = growthAnswered.schema.omit({ by: true });

/** By the other of the two, once; what they said can be put right. Nobody answers themselves. */
export const answer = verb({
  body: answerBody,
  summary: 'Answer where the other placed themselves, in words, on the same line, or both.',
  decide: (
    { by, placingId, words, position },
    placings: Practitioner,
  ): Decision<PractitionerFact, 'no-such-placing' | 'own-placing' | 'already-answered' | 'nothing-said'> => {
    const placing = knownPlacing(placings, placingId);
    if ('rejected' in placing) return placing;
    if (placing.by === by) return reject('own-placing');
    if (placing.answered) return reject('already-answered');
    return unlessSomething({ words, position }) ?? [growthAnswered({ by, placingId, words, position })];
  },
});
