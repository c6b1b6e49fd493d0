import { day, instant, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { clauseName } from '../../agreement/reading/clause-words.ts';
import type { ResponseOf } from '../../pair/response.ts';

const seenAnew = z.strictObject({
  assumptionId: z.string().optional().meta({ description: 'Absent where it is a new one.' }),
  text: z.string(),
});

const view = z
  .strictObject({
    by: role,
    at: instant,
    helps: z.string().optional(),
    avoids: z.string().optional(),
    assumptions: z.array(seenAnew),
    stillTrue: z.array(z.string()).meta({ description: 'Ids of clauses.' }),
    wordOn: z.array(z.strictObject({ clauseId: z.string(), text: z.string() })),
    additions: z.array(z.strictObject({ at: instant, text: z.string() })),
  })
  .meta({ id: 'AllianceView', description: 'How one of the two sees how they work.' });

const decision = z
  .strictObject({
    decisionId: z.string(),
    text: z.string(),
    by: role.meta({ description: 'Who worded it last.' }),
    on: day,
    clause: clauseName.optional().meta({ description: 'That it would have amended.' }),
    agreedOn: day.optional().meta({ description: 'When the other agreed; absent while it waits for them.' }),
  })
  .meta({ id: 'AllianceDecision' });

export const allianceReviewOfTwo = z
  .strictObject({
    reviewId: z.string(),
    begun: z.strictObject({
      on: day,
      by: role.optional().meta({ description: 'Who asked for it; nobody where it fell due.' }),
    }),
    due: z
      .strictObject({
        on: day,
        until: day.meta({ description: 'With the days of grace.' }),
        version: z.int(),
      })
      .optional(),
    sealedBy: z.array(role).meta({ description: 'Whose view is sealed or open.' }),
    mine: view
      .optional()
      .meta({ description: 'The viewer’s own, readable by nobody else while it is sealed.' }),
    opened: z
      .strictObject({ on: day, at: instant, by: role, views: z.array(view) })
      .optional()
      .meta({ description: 'Once both are; a view whose words were erased is left out.' }),
    decisions: z.array(decision),
    affirmable: z
      .array(z.string())
      .meta({ description: 'Ids of clauses in force that are still true to both.' }),
    closing: z.strictObject({ by: role, clausesAffirmed: z.array(z.string()) }).optional(),
    completed: z.strictObject({ on: day, clausesAffirmed: z.array(z.string()) }).optional(),
  })
  .meta({ id: 'AllianceReview', description: 'One review of the alliance by both.' });

export type AllianceReviewOfTwo = ResponseOf<typeof allianceReviewOfTwo>;
export type AllianceView = ResponseOf<typeof view>;
