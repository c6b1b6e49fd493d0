import { metOn } from '@alliance/facts/question';
import { day, instant, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { ofThePair, pairOf } from '../../pair/of-the-pair.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
import { deedOf, questionsIn, type Question } from '../reading/questions.ts';

const number = z.int().min(1);

const brought = z
  .strictObject({
    itemId: z.string(),
    sessionId: z.string(),
    session: number.meta({ description: 'Of a planned one, the number that it would have by its day.' }),
    sessionOn: day,
    is: z.enum(['planned', 'held']),
    by: role,
    on: day.meta({ description: 'When it was brought.' }),
  })
  .meta({ id: 'QuestionBroughtTo', description: 'Where it stands on an agenda, or stood in the session.' });

const answer = z.strictObject({
  by: role,
  on: day,
  answer: z.string().optional(),
  session: number.optional().meta({ description: 'The session in which it was found.' }),
});

const question = z
  .strictObject({
    questionId: z.string(),
    by: role.meta({ description: 'Who kept it.' }),
    on: day,
    text: z.string(),
    metOn: metOn.optional(),
    before: z
      .array(z.strictObject({ at: instant, on: day, text: z.string() }))
      .meta({ description: 'What it said before it was put in other words, the first first.' }),
    is: z.enum(['open', 'answered', 'let-go']),
    since: day.meta({ description: 'Since when it is that.' }),
    brought: z.array(brought),
    answers: z.array(answer).meta({ description: 'All that were given, the latest last.' }),
    isOfBoth: z.boolean().meta({
      description: 'Whether the other has brought, answered or let it go: it can’t be taken back any more.',
    }),
  })
  .meta({ id: 'SharedQuestion' });

export const questions = z
  .strictObject({
    ...ofThePair,
    revision: z.string(),
    questions: z.array(question).meta({ description: 'In the order in which they were kept.' }),
  })
  .meta({ id: 'QuestionsDocument', description: 'The questions that the two keep, as of a day.' });

export type QuestionsDocument = ResponseOf<typeof questions>;

const questionOf = (
  seen: ReadModel,
  { past, text, is, latest, broughtTo, isOfBoth }: Question,
): QuestionsDocument['questions'][number] => {
  const numbers = new Map(heldIn(seen).map(({ id, number: of }) => [id, of]));
  return {
    questionId: past.id,
    ...deedOf(seen, past),
    text,
    metOn: past.metOn,
    before: past.wordings
      .slice(0, -1)
      .flatMap(({ at, text: was }) => (was === undefined ? [] : [{ at, on: seen.dayOf(at), text: was }])),
    is,
    since: seen.dayOf(latest?.at ?? past.at),
    brought: broughtTo.map(({ item, sessionId, session, on: sessionOn, is: stands }) => ({
      itemId: item.id,
      sessionId,
      session,
      sessionOn,
      is: stands,
      ...deedOf(seen, item),
    })),
    answers: past.steps.flatMap((step) =>
      step.is === 'answered'
        ? [
            {
              ...deedOf(seen, step),
              answer: step.answer,
              session: step.sessionId === undefined ? undefined : numbers.get(step.sessionId),
            },
          ]
        : [],
    ),
    isOfBoth,
  };
};

export const questionsOf = (seen: ReadModel): QuestionsDocument => ({
  ...pairOf(seen),
  revision: seen.revisionOf(`questions-${seen.allianceId}`),
  questions: questionsIn(seen).map((each) => questionOf(seen, each)),
});
