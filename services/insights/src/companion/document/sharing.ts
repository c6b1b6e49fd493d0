import { answered, ownLearningKind, quality } from '@alliance/facts/companion';
import { day, role } from '@alliance/facts/vocabulary';
import { revision } from '@alliance/platform/http/command-routes';
import { z } from 'zod';
import type { ResponseOf } from '../../pair/response.ts';

const session = z.int().min(1);

export const brought = z
  .strictObject({
    answered: answered.meta({ description: 'For commands: which record it is.' }),
    on: day,
    session: session.optional().meta({ description: 'Absent where it belongs to none, as an experiment.' }),
    text: z.string().meta({ description: 'The theme, what is tried, or of a review what was learned.' }),
  })
  .meta({ id: 'Brought', description: 'Something that the coach has brought, and both can read.' });

const said = z
  .strictObject({ by: role, on: day, text: z.string() })
  .meta({ id: 'SaidToIt', description: 'What the other said to it.' });

const ofASharing = {
  sharingId: z.string(),
  revision: revision.meta({ description: 'Of its stream, for If-Match.' }),
  by: role,
  on: day.meta({ description: 'The day on which it was laid down.' }),
  text: z.string(),
  why: z.string().optional().meta({ description: 'Why it was worded anew.' }),
  answers: z.array(said),
};

export const ownLearning = z
  .strictObject({
    ...ofASharing,
    kind: ownLearningKind,
    session: session.optional().meta({ description: 'The latest that was held by then.' }),
    to: brought.optional().meta({ description: 'What it answers, while that counts; absent: unasked.' }),
    inResponseTo: answered.optional().meta({ description: 'As it was said, whatever became of it.' }),
    before: z
      .array(z.strictObject({ on: day, kind: ownLearningKind, text: z.string() }))
      .meta({ description: 'How it read before it was worded anew, the oldest first.' }),
  })
  .meta({ id: 'OwnLearning', description: 'Something that the supervisor laid down of their own.' });

export const observation = z
  .strictObject({
    ...ofASharing,
    quality,
    before: z.array(z.strictObject({ on: day, quality, text: z.string() })),
  })
  .meta({ id: 'Observation', description: 'What one of the two sees in the other, and learns from.' });

export type OwnLearningResponse = ResponseOf<typeof ownLearning>;
export type ObservationResponse = ResponseOf<typeof observation>;
