import { evolveBy, type Decider } from '@alliance/decider/decider';
import type { QuestionFact } from '@alliance/facts/question';

/** What a decision has to know of a question. Its words are kept in the log and in nobody's state. */
export interface SharedQuestion {
  readonly stage: 'open' | 'answered' | 'let-go' | 'taken-back';
  /** Who kept it. */
  readonly by: string;
  /** What stands of it on agendas, or stood there. */
  readonly itemIds: readonly string[];
  /** Whether the other has brought or answered it: it belongs to both since then. */
  readonly isOfBoth: boolean;
}

/** The questions of an alliance, by their ids. */
export type Questions = Readonly<Record<string, SharedQuestion>>;

const changed = (
  questions: Questions,
  { questionId, by }: { readonly questionId: string; readonly by: string },
  change: (question: SharedQuestion) => Partial<SharedQuestion>,
): Questions => {
  const question = questions[questionId];
  if (!question) return questions;
  const isOfBoth = question.isOfBoth || by !== question.by;
  return { ...questions, [questionId]: { ...question, isOfBoth, ...change(question) } };
};

export const decider: Decider<Questions, QuestionFact> = {
  initial: {},
  evolve: evolveBy<Questions, QuestionFact>({
    QuestionKept: 'ignored',
    QuestionShared: (questions, { questionId, by }) => ({
      ...questions,
      [questionId]: { stage: 'open', by, itemIds: [], isOfBoth: false },
    }),
    QuestionReworded: 'ignored',
    QuestionBrought: (questions, brought) =>
      changed(questions, brought, ({ itemIds }) => ({ itemIds: [...itemIds, brought.itemId] })),
    QuestionAnswered: (questions, answered) => changed(questions, answered, () => ({ stage: 'answered' })),
    QuestionLetGo: (questions, gone) => changed(questions, gone, () => ({ stage: 'let-go' })),
    QuestionTakenUp: (questions, up) => changed(questions, up, () => ({ stage: 'open' })),
    QuestionTakenBack: (questions, back) => changed(questions, back, () => ({ stage: 'taken-back' })),
  }),
};
