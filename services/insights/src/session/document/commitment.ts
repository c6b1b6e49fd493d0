import { commitmentState } from '@alliance/facts/session';
import { day, instant, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { CommitmentAnswer } from '../past/sessions.ts';
import type { Commitment as Reading } from '../reading/commitments.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';

export const commitmentAnswer = z
  .strictObject({ by: role, on: day, at: instant, state: commitmentState, words: z.string().optional() })
  .meta({ id: 'CommitmentAnswer' });

export const commitment = z
  .strictObject({
    sessionId: z.string(),
    session: z.int().min(1).meta({ description: 'The number of the session in whose review it stands.' }),
    setOn: day.meta({ description: 'The day of that session.' }),
    of: role,
    memberId: z.string().meta({ description: 'Whose it is, as the command that answers it names them.' }),
    index: z.int().min(0).meta({ description: 'Its place in that review, from 0.' }),
    text: z.string(),
    due: z.string().optional().meta({ description: 'By when, as its author put it.' }),
    answers: z.array(commitmentAnswer).meta({ description: 'In order; the latest counts.' }),
  })
  .meta({ id: 'Commitment', description: 'What a member set out to do, and what became of it.' });

export type Commitment = ResponseOf<typeof commitment>;

export const answersOf = (
  seen: ReadModel,
  answers: readonly CommitmentAnswer[],
): readonly ResponseOf<typeof commitmentAnswer>[] =>
  answers.map(({ by, at, state, words }) => ({ by: roleOf(seen, by), on: seen.dayOf(at), at, state, words }));

export const commitmentOf = (
  seen: ReadModel,
  { session, of, index, text, due, answers }: Reading,
): Commitment => ({
  sessionId: session.id,
  session: session.number,
  setOn: session.on,
  of: roleOf(seen, of),
  memberId: of,
  index,
  text,
  due,
  answers: answersOf(seen, answers),
});
