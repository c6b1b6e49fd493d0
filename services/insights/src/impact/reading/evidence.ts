import { impactLevel } from '@alliance/facts/impact';
import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';

/** What one of the two told of it, or that the other recognises that. */
export const impactEvidence = z.strictObject({
  kind: z.literal('impact'),
  did: z.enum(['told', 'recognised']),
  level: impactLevel,
  on: day,
  by: role,
  text: z.string().meta({ description: 'Empty where it was recognised without words.' }),
});
