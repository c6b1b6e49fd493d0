import { clauseKind, id, instant } from '@alliance/facts/vocabulary';
import { retryAfter, type MembersByName } from '@alliance/platform/http/problem-members';
import { z } from 'zod';

/** What refusals of this service say beside their names. */
export const members = {
  'too-many-letters': z.object({
    retryAfter,
    of: z
      .enum(['sender', 'installation'])
      .meta({ description: 'Whose letters they are: the sender’s, or those of everybody here.' }),
  }),
  'ending-waits': z.object({
    from: instant.meta({ description: 'When it can end without being answered.' }),
  }),
  'version-has-moved-on': z.object({
    version: z.int().meta({ description: 'The version that is in force now.' }),
  }),
  'amendment-already-open': z.object({ amendmentId: id }),
  'review-under-way': z.object({ reviewId: id.meta({ description: 'The one that is under way.' }) }),
  'decision-waits': z.object({
    decisionId: id.meta({ description: 'What one of the two has yet to agree to.' }),
  }),
  'clause-is-mandatory': z.object({ clauseId: clauseKind }),
} as const satisfies MembersByName;
