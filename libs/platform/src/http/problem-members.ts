import { z } from 'zod';

/** What a problem says beside its name (RFC 9457, 3.2), for whoever words it. A problem that isn’t here says all by its name. */
export type MembersByName = Readonly<Record<string, z.ZodObject>>;

/** As the `Retry-After` header says it. */
export const retryAfter = z.int().min(1).meta({ description: 'Seconds after which one may come again.' });

export const RULES = [
  'missing-or-of-another-type',
  'too-short',
  'too-long',
  'too-few',
  'too-many',
  'too-small',
  'too-large',
  'unreadable',
  'not-asked-for',
  'not-come-yet',
  'not-allowed',
] as const;
export type Rule = (typeof RULES)[number];

const fieldError = z
  .object({
    pointer: z.string().meta({ description: 'Where in what was sent, as a JSON pointer (RFC 6901).' }),
    rule: z.enum(RULES).meta({ description: 'Which rule it breaks.' }),
    limit: z
      .number()
      .optional()
      .meta({ description: 'What the rule allows at least or at most: characters, entries or the number.' }),
    detail: z.string(),
  })
  .meta({ id: 'FieldError' });
export type FieldError = z.infer<typeof fieldError>;

/** Of problems that may go wrong with anything. */
export const MEMBERS = {
  'invalid-request': z.object({ errors: z.array(fieldError) }),
  'invalid-header': z.object({ header: z.string() }),
  'stale-revision': z.object({
    revision: z.string().meta({ description: 'The revision that it is at now.' }),
  }),
  'too-many-requests': z.object({ retryAfter }),
  opening: z.object({
    hundredths: z.int().min(0).max(100).optional().meta({
      description: 'How much of what was recorded is in what people see, while that is made again.',
    }),
  }),
  'service-away': z.object({
    outcome: z
      .enum(['not-done', 'unknown'])
      .meta({ description: 'Whether what was asked for may have been done all the same.' }),
  }),
} as const satisfies MembersByName;
