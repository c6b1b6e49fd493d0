import { evolveBy, type Decider } from '@alliance/decider/decider';
import type { OwnQuestionFact } from '@alliance/facts/own-question';

/** Where both keep it. */
export interface BroughtAs {
  readonly allianceId: string;
  readonly sharedId: string;
}

/** What a decision has to know of a question. Its words are kept in the log and in nobody's state. */
export type Question =
  | { readonly stage: 'unknown' }
  | { readonly stage: 'open' | 'answered' | 'let-go'; readonly questionId: string }
  | ({ readonly stage: 'brought'; readonly questionId: string } & BroughtAs);

export type KnownQuestion = Exclude<Question, { readonly stage: 'unknown' }>;

const at =
  (stage: 'open' | 'answered' | 'let-go') =>
  (question: Question): Question =>
    question.stage === 'unknown' ? question : { stage, questionId: question.questionId };

export const decider: Decider<Question, OwnQuestionFact> = {
  initial: { stage: 'unknown' },
  evolve: evolveBy<Question, OwnQuestionFact>({
    OwnQuestionKept: (_question, { questionId }) => ({ stage: 'open', questionId }),
    OwnQuestionReworded: 'ignored',
    OwnQuestionBrought: (question, { questionId, allianceId, sharedId }) =>
      question.stage === 'unknown' ? question : { stage: 'brought', questionId, allianceId, sharedId },
    OwnQuestionTakenBack: at('open'),
    OwnQuestionAnswered: at('answered'),
    OwnQuestionLetGo: at('let-go'),
    OwnQuestionTakenUp: at('open'),
  }),
};
