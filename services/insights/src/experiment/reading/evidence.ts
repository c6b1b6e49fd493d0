import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';

/** What somebody did with something that is tried. */
export const experimentEvidence = z.strictObject({
  kind: z.literal('experiment'),
  did: z.enum(['proposed', 'tried', 'kept', 'adapted', 'dropped']),
  on: day,
  by: role,
  text: z.string(),
});
