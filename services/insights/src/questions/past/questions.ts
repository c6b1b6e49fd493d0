import type { Cases } from '@alliance/decider/decider';
import type { MetOn, QuestionFact } from '@alliance/facts/question';
import type { Recorded } from '@alliance/facts/recorded';
import { changed, withEntry } from '../../past/changed.ts';
import type { Deed } from '../../past/deed.ts';
import { part } from '../../past/part.ts';

interface Wording extends Deed {
  /** Absent where it was taken back since, on whatever day. */
  readonly text?: string;
}

/** That it was put on an agenda; where it stands now, if it does, the agenda says. */
export interface Brought extends Deed {
  readonly itemId: string;
}

export type QuestionStep = Deed &
  (
    | {
        readonly is: 'answered';
        readonly answer?: string | undefined;
        readonly sessionId?: string | undefined;
      }
    | { readonly is: 'let-go' | 'taken-up' }
  );

export interface QuestionPast extends Deed {
  readonly id: string;
  /** The first first; the last is how it reads now. */
  readonly wordings: readonly [Wording, ...Wording[]];
  readonly metOn?: MetOn | undefined;
  readonly brought: readonly Brought[];
  /** What the two did with it, the latest last. */
  readonly steps: readonly QuestionStep[];
  readonly takenBack?: true;
}

/** In the order in which they were kept. */
export type QuestionsPast = ReadonlyMap<string, QuestionPast>;

const nothing: QuestionsPast = new Map();

const step = (questions: QuestionsPast, id: string, next: QuestionStep): QuestionsPast =>
  changed(questions, id, (question) => ({ ...question, steps: [...question.steps, next] }));

const cases: Cases<QuestionsPast, Recorded<QuestionFact>> = {
  // One that somebody kept in the alliance’s scope; since then that is their own scope’s.
  QuestionKept: 'ignored',
  QuestionShared: (questions, { questionId: id, by, text, metOn }, { at }) =>
    withEntry(questions, id, { id, by, at, wordings: [{ by, at, text }], metOn, brought: [], steps: [] }),
  QuestionReworded: (questions, { questionId, by, text }, { at }) =>
    changed(questions, questionId, (question) => ({
      ...question,
      wordings: [...question.wordings, { by, at, text }],
    })),
  QuestionBrought: (questions, { questionId, by, itemId }, { at }) =>
    changed(questions, questionId, (question) => ({
      ...question,
      brought: [...question.brought, { by, at, itemId }],
    })),
  QuestionAnswered: (questions, { questionId, ...said }, { at }) =>
    step(questions, questionId, { is: 'answered', at, ...said }),
  QuestionLetGo: (questions, { questionId, by }, { at }) =>
    step(questions, questionId, { is: 'let-go', by, at }),
  QuestionTakenUp: (questions, { questionId, by }, { at }) =>
    step(questions, questionId, { is: 'taken-up', by, at }),
  QuestionTakenBack: (questions, { questionId }) =>
    changed(questions, questionId, (question) => ({ ...question, takenBack: true })),
};

/** What was taken back says nothing any more, as of any day: its author kept it for both, and took it back. */
export const questions = part('questions', nothing, cases, {
  withdrawals: [
    {
      by: 'QuestionTakenBack',
      of: ['QuestionShared', 'QuestionReworded'],
      subject: ({ data }) => ('questionId' in data ? data.questionId : undefined),
    },
  ],
});
