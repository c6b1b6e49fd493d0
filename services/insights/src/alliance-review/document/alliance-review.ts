import { day, instant, role } from '@alliance/facts/vocabulary';
import { rhythmNumbers } from '@alliance/facts/clause-numbers';
import { revision } from '@alliance/platform/http/command-routes';
import { z } from 'zod';
import { clausesInForce } from '../../agreement/reading/contract-history.ts';
import { clauseName, named } from '../../agreement/reading/clause-words.ts';
import { rhythmInForce } from '../../agreement/reading/numbers-in-force.ts';
import { ofThePair, pairOf } from '../../pair/of-the-pair.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
import { refTo, sessionRef } from '../../session/reading/session-ref.ts';
import { closedReviews, nextLookBack, underWay } from '../reading/reviews.ts';
import { reviewResponse } from './review-response.ts';
import { allianceReviewOfTwo } from './review-shape.ts';
import { worthBeforeAndAfter, worthBeforeAndAfterOf } from './worth-before-and-after.ts';

const assumption = z
  .strictObject({
    assumptionId: z.string(),
    by: role,
    wordings: z.array(z.strictObject({ on: day, text: z.string() })).min(1),
  })
  .meta({
    id: 'AssumptionWordings',
    description: 'A belief that one of the two brought in, the first wording first.',
  });

export const allianceReview = z
  .strictObject({
    ...ofThePair,
    sessions: z.array(sessionRef),
    revision: revision.meta({ description: 'Of all reviews of the alliance, for If-Match.' }),
    contractVersion: z.int().min(0).meta({ description: 'The version in force; 0 while none is.' }),
    clauses: z.array(clauseName).meta({ description: 'In force, in the order of the text.' }),
    assumptions: z.array(assumption),
    rhythm: rhythmNumbers
      .optional()
      .meta({ id: 'RhythmOfReviews', description: 'Absent while none is agreed.' }),
    nextDue: day.optional().meta({
      description: 'Absent until the views of the one under way are open, or where none can fall due.',
    }),
    underWay: allianceReviewOfTwo.optional(),
    closed: z.array(allianceReviewOfTwo).meta({ description: 'The latest first.' }),
    mayEnd: z
      .strictObject({ proposedAt: instant })
      .optional()
      .meta({ description: 'Present while an ending is on the table: a closing review is invited then.' }),
    worth: worthBeforeAndAfter.optional(),
  })
  .meta({
    id: 'AllianceReviewDocument',
    description: 'How the two look back at their alliance, for one viewer.',
  });

export type AllianceReviewDocument = ResponseOf<typeof allianceReview>;

export const allianceReviewOf = (seen: ReadModel): AllianceReviewDocument => {
  const { contract, alliance } = seen.past;
  const current = underWay(seen);
  const rhythm = rhythmInForce(contract);
  const ending = alliance.endingSteps.findLast(({ step }) => step !== 'answered');
  return {
    ...pairOf(seen),
    sessions: heldIn(seen).map(refTo),
    revision: seen.revisionOf(`alliance-review-${seen.allianceId}`),
    contractVersion: contract.ended ? 0 : (contract.versions.at(-1)?.version ?? 0),
    clauses: clausesInForce(contract).map(named),
    assumptions: [...alliance.assumptions.values()].map(({ id, by, at, text, reframings }) => ({
      assumptionId: id,
      by: roleOf(seen, by),
      wordings: [
        { on: seen.dayOf(at), text },
        ...reframings.map((each) => ({ on: seen.dayOf(each.at), text: each.to })),
      ],
    })),
    rhythm: rhythm && { everyN: rhythm.everyN, unit: rhythm.unit, graceDays: rhythm.graceDays },
    nextDue: nextLookBack(seen),
    underWay: current && reviewResponse(seen, current),
    closed: closedReviews(seen)
      .toReversed()
      .map((each) => reviewResponse(seen, each)),
    mayEnd: ending?.step === 'proposed' && !alliance.ended ? { proposedAt: ending.at } : undefined,
    worth: worthBeforeAndAfterOf(seen),
  };
};
