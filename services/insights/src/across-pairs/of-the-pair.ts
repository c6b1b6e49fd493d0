import { day } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { numbers } from '../agreement/reading/clause-words.ts';
import { pagesNamed, pagesStage, preparedAmendment } from '../agreement/reading/pages-named.ts';
import type { ReadModel } from '../pair/read-model.ts';
import { ofThePair, pairOf } from '../pair/of-the-pair.ts';
import type { ResponseOf } from '../pair/response.ts';
import { pagesOf } from './standing.ts';
import { daysOf, familiesOf, familyOfAPair, standsThere } from './stands-there.ts';

const amendmentToPropose = z
  .strictObject({
    clauseId: z.literal('confidentiality-and-its-limits'),
    fromVersion: z.int().min(1),
    op: z.enum(['add', 'change']),
    title: z.string().optional(),
    text: z.string(),
    ...numbers,
  })
  .meta({
    id: 'PreparedAmendment',
    description: 'As `contract/propose-amendment` takes it; it counts once both have signed it.',
  });

export const acrossOfThePair = z
  .strictObject({
    ...ofThePair,
    stage: pagesStage,
    prepared: amendmentToPropose.optional().meta({
      description:
        'What either can propose: that the clause names the supervisor’s own pages, or, where it does, no more. Absent while the clause is on the table or to be signed.',
    }),
    readable: z.array(z.strictObject({ since: day, until: day.optional() })).meta({
      description: 'From when to when the supervisor could read of this pair there, the oldest first.',
    }),
    stands: z
      .strictObject({ ...standsThere, families: z.array(familyOfAPair) })
      .optional()
      .meta({ description: 'All that stands there now, and nothing else. Absent where nothing does.' }),
  })
  .meta({
    id: 'AcrossOfThePair',
    description: 'What the supervisor reads of this pair in Across pairs today, for either of the two.',
  });

export type AcrossOfThePair = ResponseOf<typeof acrossOfThePair>;

export const acrossOfThePairOf = (seen: ReadModel): AcrossOfThePair => {
  const { stage, standing } = pagesOf(seen);
  const prepared = preparedAmendment(seen.past);
  return {
    ...pairOf(seen),
    stage,
    ...(prepared && { prepared }),
    readable: pagesNamed(seen.past).map(({ since, until }) => ({
      since: seen.dayOf(since),
      ...(until !== undefined && { until: seen.dayOf(until) }),
    })),
    ...(standing && { stands: { ...daysOf(standing, seen), families: familiesOf(standing) } }),
  };
};
