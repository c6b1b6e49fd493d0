import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { depth } from './depth.ts';

/** That the two agreed how deep a theme went in a session. */
export const touchEvidence = z.strictObject({
  kind: z.literal('touch'),
  themeId: z.string(),
  session: z.int().min(1),
  on: day,
  depth,
  namedBy: role,
  quote: z.string().optional(),
});
