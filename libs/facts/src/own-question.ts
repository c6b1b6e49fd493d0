import { ofOneself, sealed, type FactOf } from './fact.ts';
import { metOn } from './question.ts';
import { id, words } from './vocabulary.ts';

/** Somebody keeps a question for themselves. Nobody else learns that there is one. */
export const ownQuestionKept = ofOneself('OwnQuestionKept', {
  questionId: id,
  text: sealed(words),
  metOn: sealed(metOn.optional()),
  /** The alliance that it concerns, where it is one of theirs that it is about. */
  concerns: sealed(id.optional()),
});
/** In other words. What it was stays in the log. */
export const ownQuestionReworded = ofOneself('OwnQuestionReworded', { questionId: id, text: sealed(words) });
/** They brought it, in these words: recorded along with the question that both keep from then on. */
export const ownQuestionBrought = ofOneself('OwnQuestionBrought', {
  questionId: id,
  allianceId: sealed(id),
  /** The session on whose agenda it stands, where it was brought to one. */
  sessionId: sealed(id.optional()),
  /** The question as both keep it. */
  sharedId: sealed(id),
  text: sealed(words),
});
/** They took it back, along with the question that both kept, and keep it for themselves. */
export const ownQuestionTakenBack = ofOneself('OwnQuestionTakenBack', { questionId: id });
/** It has found an answer, for now; once more adds to what they said before. */
export const ownQuestionAnswered = ofOneself('OwnQuestionAnswered', {
  questionId: id,
  answer: sealed(words.optional()),
});
/** They let it go without bringing it. */
export const ownQuestionLetGo = ofOneself('OwnQuestionLetGo', { questionId: id });
/** It is open again, whether it was answered or let go. */
export const ownQuestionTakenUp = ofOneself('OwnQuestionTakenUp', { questionId: id });

export const ownQuestionFacts = [
  ownQuestionKept,
  ownQuestionReworded,
  ownQuestionBrought,
  ownQuestionTakenBack,
  ownQuestionAnswered,
  ownQuestionLetGo,
  ownQuestionTakenUp,
] as const;
export type OwnQuestionFact = FactOf<(typeof ownQuestionFacts)[number]>;
