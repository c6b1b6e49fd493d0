import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { growthRetracted, type PractitionerFact } from '@alliance/facts/practitioner';
import type { Practitioner } from './decider.ts';
import { placingWithWordsOf } from './said.ts';

export const retractBody = growthRetracted.schema.omit({ by: true });

/** A placing goes with what was answered to it; an answer alone leaves the placing, which can be answered again. */
export const retract = verb({
  body: retractBody,
  summary: 'Take out a placing of mine, or my answer to one.',
  decide: (
    { by, placingId, why },
    placings: Practitioner,
  ): Decision<PractitionerFact, 'no-such-placing' | 'not-answered'> => {
    const placing = placingWithWordsOf(by, placings, placingId);
    if ('rejected' in placing) return placing;
    return [growthRetracted({ by, placingId, why })];
  },
});
