import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';

/** What somebody answered to a pulse, as the mean of its statements. */
export const pulseEvidence = z.strictObject({
  kind: z.literal('pulse'),
  pulseId: z.string(),
  session: z.int().min(1),
  on: day,
  by: role,
  of: z.enum(['alliance', 'agency']),
  mean: z.number(),
});
