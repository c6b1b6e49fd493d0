import { day, mode } from '@alliance/facts/vocabulary';
import { z } from 'zod';

/** That a session was held. */
export const sessionEvidence = z.strictObject({
  kind: z.literal('session'),
  session: z.int().min(1),
  on: day,
  minutes: z.int(),
  mode,
  opened: z.boolean().meta({ description: 'Both reviews can be read by both.' }),
});
