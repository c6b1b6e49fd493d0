import { day, instant, role, score } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { SessionPast } from '../past/sessions.ts';
import { otherRole, roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { answersOf, commitmentAnswer } from './commitment.ts';

const commitmentAsWritten = z
  .strictObject({
    text: z.string(),
    due: z.string().optional().meta({ description: 'By when, as its author put it.' }),
    answers: z.array(commitmentAnswer).optional().meta({ description: 'In order; the latest counts.' }),
  })
  .meta({ id: 'CommitmentAsWritten' });

const addition = z
  .strictObject({ on: day, at: instant, text: z.string() })
  .meta({ id: 'ReviewAddition', description: 'Said later, beside the open review, which stays as it is.' });

export const sessionReview = z
  .strictObject({
    by: role,
    on: day,
    at: instant,
    learning: z.string(),
    commitments: z.array(commitmentAsWritten),
    value: score
      .optional()
      .meta({ description: 'What it was worth to its author; absent where the two didn’t ask for it.' }),
    valueWords: z.string().optional(),
    recontractNeeded: z.boolean(),
    recontractWords: z.string().optional(),
    thinkBeyond: z.string().optional(),
    additions: z.array(addition).optional(),
    rewrittenOn: day.optional().meta({
      description: 'The day on which the viewer worded their own anew; never told of the other’s.',
    }),
  })
  .meta({ id: 'SessionReview' });

export type SessionReview = ResponseOf<typeof sessionReview>;

/** Absent where there is nothing of the kind. */
const ifAny = <Each>(each: readonly Each[]): readonly Each[] | undefined =>
  each.length > 0 ? each : undefined;

const reviewBy = (
  seen: ReadModel,
  { reviews, answers }: SessionPast,
  memberId: string,
): SessionReview | undefined => {
  const review = reviews.get(memberId);
  if (!review?.words) return undefined;
  const { by, at, words, additions, rewrittenAt } = review;
  return {
    by: roleOf(seen, by),
    on: seen.dayOf(at),
    at,
    ...words,
    commitments: words.commitments.map(({ text, due }, index) => ({
      text,
      due,
      answers: ifAny(
        answersOf(
          seen,
          answers.filter((each) => each.of === by && each.index === index),
        ),
      ),
    })),
    additions: ifAny(additions.map((each) => ({ on: seen.dayOf(each.at), at: each.at, text: each.text }))),
    rewrittenOn: rewrittenAt === undefined ? undefined : seen.dayOf(rewrittenAt),
  };
};

/** The viewer's own, sealed or open. */
export const mineOf = (seen: ReadModel, session: SessionPast): SessionReview | undefined =>
  reviewBy(seen, session, seen.viewer.id);

/** The other's words, only once both are open. */
export const theirsOf = (seen: ReadModel, session: SessionPast): SessionReview | undefined =>
  session.revealedAt === undefined
    ? undefined
    : reviewBy(seen, session, seen.members[otherRole(seen.viewer.role)].id);
