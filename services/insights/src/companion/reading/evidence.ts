import { ownLearningKind } from '@alliance/facts/companion';
import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';

/** What a supervisor laid down of their own. */
export const companionEvidence = z.strictObject({
  kind: z.literal('own-learning'),
  did: ownLearningKind,
  on: day,
  by: role,
  text: z.string(),
  inAnswer: z.boolean(),
});
