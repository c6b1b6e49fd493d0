import { defineFact, sealed, type FactOf } from './fact.ts';
import { id, words } from './vocabulary.ts';

/** A question that one of the two keeps for themselves. The other never learns that there is one. */
export const questionKept = defineFact(
  'QuestionKept',
  { questionId: id, text: sealed(words) },
  { audience: 'author' },
);

export const questionFacts = [questionKept] as const;
export type QuestionFact = FactOf<(typeof questionFacts)[number]>;
