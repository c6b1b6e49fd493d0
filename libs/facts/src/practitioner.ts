import { z } from 'zod';
import { ofThePair, sealed, type FactOf } from './fact.ts';
import { id, score, words } from './vocabulary.ts';

/**
 * Ways in which a practitioner grows. Each is a line of its own: nothing is counted over several of them.
 * Reflective: looking again, at oneself too. Curious: wider than one's own answer. Trusting: and willing to be seen.
 * Responsible: for one's own learning. Of systems: who else is concerned. Of impact: what one does, and what it does.
 * At home: in being a coach, or a supervisor.
 */
export const growthDimension = z
  .enum([
    'reflective',
    'curious',
    'trusting',
    'responsible',
    'aware-of-systems',
    'aware-of-impact',
    'at-home',
  ])
  .meta({ id: 'GrowthDimension' });
export type GrowthDimension = z.infer<typeof growthDimension>;

/** Words, or a position from 0 to 10 on the line of one dimension, or both; never neither. */
const said = {
  placingId: id,
  words: sealed(words.optional()),
  position: sealed(score.optional()),
};

/** One of the two placed themselves on a dimension, as they see it on that day. */
export const growthPlaced = ofThePair('GrowthPlaced', { dimension: growthDimension, ...said });
/** The other says how they see it. */
export const growthAnswered = ofThePair('GrowthAnswered', said);
/** What one of the two said in a placing, their own or the one they answered, as they put it right. */
export const growthCorrected = ofThePair('GrowthCorrected', { ...said, why: sealed(words.optional()) });
/** The same taken out: with a placing goes what was answered to it. */
export const growthRetracted = ofThePair('GrowthRetracted', {
  placingId: id,
  why: sealed(words.optional()),
});

export const practitionerFacts = [growthPlaced, growthAnswered, growthCorrected, growthRetracted] as const;
export type PractitionerFact = FactOf<(typeof practitionerFacts)[number]>;
