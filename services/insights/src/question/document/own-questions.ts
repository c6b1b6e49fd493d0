import { metOn } from '@alliance/facts/question';
import { day, instant } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { ofOneself, oneselfOf } from '../../own/of-oneself.ts';
import type { OwnReadModel } from '../../own/own-read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { questionsIn } from '../../questions/reading/questions.ts';
import type { BroughtByOneself, OwnQuestionPast } from '../past/own-questions.ts';

const question = z
  .strictObject({
    questionId: z.string(),
    text: z.string(),
    on: day.meta({ description: 'When it was kept.' }),
    metOn: metOn.optional(),
    concerns: z.string().optional().meta({ description: 'The alliance that it concerns.' }),
    before: z
      .array(z.strictObject({ at: instant, on: day, text: z.string() }))
      .meta({ description: 'What it said before it was put in other words, the first first.' }),
    is: z.enum(['open', 'answered', 'let-go', 'brought']),
    since: day,
    answer: z.string().optional(),
    brought: z
      .strictObject({
        allianceId: z.string(),
        questionId: z.string().meta({ description: 'The question as both keep it.' }),
        text: z.string(),
      })
      .optional()
      .meta({ description: 'What the other got of it.' }),
  })
  .meta({
    id: 'OwnQuestion',
    description: 'A question that somebody keeps for themselves. Read by them alone.',
  });

export const ownQuestions = z
  .strictObject({
    ...ofOneself,
    questions: z.array(question).meta({ description: 'In the order in which they were kept.' }),
  })
  .meta({ id: 'OwnQuestionsDocument', description: 'The questions that somebody keeps, for them alone.' });

export type OwnQuestions = ResponseOf<typeof ownQuestions>;

/** That both keep it now: one that was taken back there, by whatever way, is its author’s alone again. */
const isWithBoth = ({ pair }: OwnReadModel, { allianceId, sharedId }: BroughtByOneself): boolean =>
  pair?.allianceId !== allianceId || questionsIn(pair).some(({ past }) => past.id === sharedId);

/** Whether it belongs beside that pair: it was brought there, or, brought nowhere, concerns them or nobody named. */
const isBeside = ({ steps, concerns }: OwnQuestionPast, allianceId: string): boolean => {
  const latest = steps.at(-1);
  if (latest?.is === 'brought') return latest.allianceId === allianceId;
  return concerns === undefined || concerns === allianceId;
};

const questionOf = (seen: OwnReadModel, past: OwnQuestionPast): OwnQuestions['questions'][number] => {
  const [first] = past.wordings;
  const now = past.wordings.at(-1) ?? first;
  const latest = past.steps.at(-1);
  const brought = latest?.is === 'brought' && isWithBoth(seen, latest) ? latest : undefined;
  return {
    questionId: past.id,
    text: now.text,
    on: seen.dayOf(first.at),
    metOn: past.metOn,
    concerns: past.concerns,
    before: past.wordings.slice(0, -1).map(({ at, text }) => ({ at, on: seen.dayOf(at), text })),
    is: brought ? 'brought' : latest?.is === 'answered' || latest?.is === 'let-go' ? latest.is : 'open',
    since: seen.dayOf(latest?.at ?? first.at),
    answer: latest?.is === 'answered' ? latest.answer : undefined,
    brought: brought && {
      allianceId: brought.allianceId,
      questionId: brought.sharedId,
      text: brought.text,
    },
  };
};

export const ownQuestionsOf = (seen: OwnReadModel): OwnQuestions => {
  const { pair } = seen;
  const questions = [...seen.past.ownQuestions.values()].filter(
    (each) => pair === undefined || isBeside(each, pair.allianceId),
  );
  return { ...oneselfOf(seen), questions: questions.map((each) => questionOf(seen, each)) };
};
