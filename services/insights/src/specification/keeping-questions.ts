import { agendaItemShared } from '@alliance/facts/agenda';
import {
  questionAnswered,
  questionBrought,
  questionLetGo,
  questionReworded,
  questionShared,
  questionTakenBack,
  questionTakenUp,
  type MetOn,
} from '@alliance/facts/question';
import { item, takeOff } from './bringing.ts';
import { on, uuid, type DatedFact } from './pair-history.ts';
import { AMARA, JUDITH, session } from './people.ts';

export const question = (number: number): string => uuid(640 + number);

export const keepQuestion = (
  by: string,
  number: number,
  text: string,
  day: string,
  metOn?: MetOn,
): readonly DatedFact[] =>
  on(`${day}T07:10`, questionShared({ by, questionId: question(number), text, metOn }));

export const rewordQuestion = (by: string, number: number, text: string, day: string): readonly DatedFact[] =>
  on(`${day}T07:20`, questionReworded({ by, questionId: question(number), text }));

/** Along with what stands on the agenda from then on, by the number of the item. */
export const bringQuestion = (
  by: string,
  number: number,
  inSession: number,
  asItem: number,
  day: string,
): readonly DatedFact[] => [
  ...on(
    `${day}T07:30`,
    questionBrought({
      by,
      questionId: question(number),
      sessionId: session(inSession),
      itemId: item(asItem),
    }),
  ),
  ...on(
    `${day}T07:30`,
    agendaItemShared({
      by,
      itemId: item(asItem),
      sessionId: session(inSession),
      text: 'A question of ours.',
      origin: { kind: 'question' },
    }),
  ),
];

export const answerQuestion = (
  by: string,
  number: number,
  day: string,
  said: { readonly answer?: string; readonly inSession?: number } = {},
): readonly DatedFact[] =>
  on(
    `${day}T19:30`,
    questionAnswered({
      by,
      questionId: question(number),
      answer: said.answer,
      sessionId: said.inSession === undefined ? undefined : session(said.inSession),
    }),
  );

export const letQuestionGo = (by: string, number: number, day: string): readonly DatedFact[] =>
  on(`${day}T19:40`, questionLetGo({ by, questionId: question(number) }));

export const takeQuestionUp = (by: string, number: number, day: string): readonly DatedFact[] =>
  on(`${day}T19:50`, questionTakenUp({ by, questionId: question(number) }));

export const takeQuestionBack = (by: string, number: number, day: string): readonly DatedFact[] =>
  on(`${day}T20:00`, questionTakenBack({ by, questionId: question(number) }));

/** What the two of a year keep: one is answered, one let go and taken up, one taken back with its place on an agenda. */
export const keepingQuestions: readonly DatedFact[] = [
  ...keepQuestion(AMARA, 1, 'Whose pace is that?', '2025-03-21', { page: 'themes', about: 'Silence' }),
  ...rewordQuestion(AMARA, 1, 'Whose pace is that, in the sponsor’s quarter?', '2025-03-22'),
  ...bringQuestion(JUDITH, 1, 3, 21, '2025-04-02'),
  ...keepQuestion(JUDITH, 2, 'What do I count that you let pass?', '2025-04-03', { page: 'goals' }),
  ...answerQuestion(JUDITH, 1, '2025-04-18', { answer: 'Nobody’s, any more.', inSession: 3 }),
  ...letQuestionGo(AMARA, 2, '2025-04-20'),
  ...takeQuestionUp(JUDITH, 2, '2025-04-21'),
  ...keepQuestion(AMARA, 3, 'Said too soon?', '2025-04-22'),
  ...bringQuestion(AMARA, 3, 4, 22, '2025-04-23'),
  ...takeOff(AMARA, 22, '2025-04-24'),
  ...takeQuestionBack(AMARA, 3, '2025-04-24'),
];
