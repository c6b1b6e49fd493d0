import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { goalLevel } from './goal-level.ts';

/** How somebody saw a goal after a session. */
export const ratingEvidence = z.strictObject({
  kind: z.literal('rating'),
  goalId: z.string(),
  text: z.string(),
  session: z.int().min(1),
  on: day,
  by: role,
  level: goalLevel,
  anchor: z.string().optional().meta({ description: 'What the level meant then.' }),
  evidence: z.string().optional(),
});
