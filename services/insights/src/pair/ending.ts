import { day, instant, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { endingOf, type EndingStep } from '../past/ending.ts';
import { roleOf, type ReadModel } from './read-model.ts';
import type { ResponseOf } from './response.ts';

/** An ending on the table: of the alliance, or of the contract alone. */
export const ending = z
  .strictObject({
    by: role,
    on: day,
    reason: z.string().optional(),
    closingReviewDue: day.optional(),
    mayEndFrom: instant.optional().meta({
      description: 'From then on either may end it; without it, or once the other agrees, at once.',
    }),
    answer: z
      .strictObject({ by: role, on: day, agrees: z.boolean(), words: z.string().optional() })
      .optional()
      .meta({ description: 'The other’s latest.' }),
  })
  .meta({ id: 'ProposedEnding' });

export const endingResponse = (
  seen: ReadModel,
  steps: readonly EndingStep[],
): ResponseOf<typeof ending> | undefined => {
  const found = endingOf(steps);
  if (!found) return undefined;
  const { proposal, answer } = found;
  return {
    by: roleOf(seen, proposal.by),
    on: seen.dayOf(proposal.at),
    reason: proposal.reason,
    closingReviewDue: proposal.closingReviewDue,
    mayEndFrom: proposal.mayEndFrom,
    answer: answer && {
      by: roleOf(seen, answer.by),
      on: seen.dayOf(answer.at),
      agrees: answer.agrees,
      words: answer.words,
    },
  };
};
