import type { Cases } from '@alliance/decider/decider';
import type { OwnQuestionFact } from '@alliance/facts/own-question';
import type { MetOn } from '@alliance/facts/question';
import type { Recorded } from '@alliance/facts/recorded';
import { changed, withEntry } from '../../past/changed.ts';
import { part } from '../../past/part.ts';

interface Wording {
  readonly at: string;
  readonly text: string;
}

export interface BroughtByOneself {
  readonly is: 'brought';
  readonly at: string;
  readonly allianceId: string;
  readonly sharedId: string;
  readonly text: string;
}

export type OwnQuestionStep =
  | BroughtByOneself
  | { readonly is: 'answered'; readonly at: string; readonly answer?: string | undefined }
  | { readonly is: 'taken-back' | 'let-go' | 'taken-up'; readonly at: string };

export interface OwnQuestionPast {
  readonly id: string;
  /** The first first; the last is how it reads now. */
  readonly wordings: readonly [Wording, ...Wording[]];
  readonly metOn?: MetOn | undefined;
  readonly concerns?: string | undefined;
  /** What its author did with it, the latest last. */
  readonly steps: readonly OwnQuestionStep[];
}

/** In the order in which they were kept. */
export type OwnQuestionsPast = ReadonlyMap<string, OwnQuestionPast>;

const nothing: OwnQuestionsPast = new Map();

const step = (questions: OwnQuestionsPast, id: string, next: OwnQuestionStep): OwnQuestionsPast =>
  changed(questions, id, (question) => ({ ...question, steps: [...question.steps, next] }));

const cases: Cases<OwnQuestionsPast, Recorded<OwnQuestionFact>> = {
  OwnQuestionKept: (questions, { questionId: id, text, metOn, concerns }, { at }) =>
    withEntry(questions, id, { id, wordings: [{ at, text }], metOn, concerns, steps: [] }),
  OwnQuestionReworded: (questions, { questionId, text }, { at }) =>
    changed(questions, questionId, (question) => ({
      ...question,
      wordings: [...question.wordings, { at, text }],
    })),
  OwnQuestionBrought: (questions, { questionId, allianceId, sharedId, text }, { at }) =>
    step(questions, questionId, { is: 'brought', at, allianceId, sharedId, text }),
  OwnQuestionTakenBack: (questions, { questionId }, { at }) =>
    step(questions, questionId, { is: 'taken-back', at }),
  OwnQuestionAnswered: (questions, { questionId, answer }, { at }) =>
    step(questions, questionId, { is: 'answered', at, answer }),
  OwnQuestionLetGo: (questions, { questionId }, { at }) => step(questions, questionId, { is: 'let-go', at }),
  OwnQuestionTakenUp: (questions, { questionId }, { at }) =>
    step(questions, questionId, { is: 'taken-up', at }),
};

export const ownQuestions = part('ownQuestions', nothing, cases);
