import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { clauseName } from './clause-words.ts';

/** That a version was signed, and that a clause was spoken of. */
export const agreementEvidence = [
  z.strictObject({
    kind: z.literal('signature'),
    version: z.int().min(1),
    on: day,
    by: role,
    statement: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('clause'), clause: clauseName, on: day, by: role }),
] as const;
