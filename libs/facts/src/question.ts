import { z } from 'zod';
import { defineFact, ofThePair, sealed, type FactOf } from './fact.ts';
import { id, label, words } from './vocabulary.ts';

/** The page on which somebody met a question. */
export const questionPage = z
  .enum([
    'story',
    'agreement',
    'goals',
    'themes',
    'review',
    'alliance',
    'impact',
    'experiments',
    'practitioner',
    'companion',
    'questions',
    'not-knowing',
    'across-pairs',
  ])
  .meta({ id: 'QuestionPage' });
export type QuestionPage = z.infer<typeof questionPage>;

/** Where a question was met: on which page, and beside what, as that page called it then. */
export const metOn = z
  .strictObject({ page: questionPage, about: label.optional() })
  .meta({ id: 'QuestionMetOn' });
export type MetOn = z.infer<typeof metOn>;

/**
 * A question that one of the two kept for themselves, in the alliance's own scope. The other never learns that there is
 * one. It isn't recorded any more: what somebody keeps for themselves is of their own scope (`own-question.ts`).
 */
export const questionKept = defineFact(
  'QuestionKept',
  { questionId: id, text: sealed(words) },
  { audience: 'author' },
);

/** One of the two keeps a question for both. */
export const questionShared = ofThePair('QuestionShared', {
  questionId: id,
  text: sealed(words),
  /** Absent where it was met nowhere, or where that is its author's. */
  metOn: sealed(metOn.optional()),
});
/** In other words, by who kept it. What it was stays beside it, with its day. */
export const questionReworded = ofThePair('QuestionReworded', { questionId: id, text: sealed(words) });
/** One of the two brings it to a session: recorded along with the item that stands on an agenda from then on. */
export const questionBrought = ofThePair('QuestionBrought', {
  questionId: id,
  /** The session for which it was brought; where the item went since, the agenda says. */
  sessionId: id,
  itemId: id,
});
/** One of the two says that it has found an answer, for now; once more adds to what was said before. */
export const questionAnswered = ofThePair('QuestionAnswered', {
  questionId: id,
  /** What the answer is, where they say so. */
  answer: sealed(words.optional()),
  /** The session in which it was found, where it was in one. */
  sessionId: id.optional(),
});
/** One of the two lets it go: it goes with them no longer. */
export const questionLetGo = ofThePair('QuestionLetGo', { questionId: id });
/** It is open again, whether it was answered or let go. */
export const questionTakenUp = ofThePair('QuestionTakenUp', { questionId: id });
/** Taken back by who kept it, while it was theirs alone: its words are gone for the other. */
export const questionTakenBack = ofThePair('QuestionTakenBack', { questionId: id });

export const questionFacts = [
  questionKept,
  questionShared,
  questionReworded,
  questionBrought,
  questionAnswered,
  questionLetGo,
  questionTakenUp,
  questionTakenBack,
] as const;
export type QuestionFact = FactOf<(typeof questionFacts)[number]>;
