import { growthDimension } from '@alliance/facts/practitioner';
import { day, role, score } from '@alliance/facts/vocabulary';
import { z } from 'zod';

/** Where somebody placed themselves, or what the other answered. */
export const growthEvidence = z.strictObject({
  kind: z.literal('growth'),
  did: z.enum(['placed', 'answered']),
  dimension: growthDimension,
  on: day,
  by: role,
  text: z.string().optional(),
  position: score.optional(),
});
