import type { Experiment, ExperimentTry, ExperimentOutcome } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { unlessWritten, type Errors } from '../../pair/form.ts';
import { dayInWords } from '../../words/days-in-words.ts';
import { proposalOf } from './reading.ts';

export interface ProposalDraft {
  readonly what: string;
  readonly words: string;
  readonly themeIds: readonly string[];
  readonly goalIds: readonly string[];
  readonly why: string;
}

export const emptyProposal: ProposalDraft = { what: '', words: '', themeIds: [], goalIds: [], why: '' };

export const proposalDraftOf = (experiment: Experiment): ProposalDraft => {
  const { what, words = '' } = proposalOf(experiment);
  return {
    what,
    words,
    themeIds: experiment.themes.map(({ themeId }) => themeId),
    goalIds: experiment.goals.map(({ goalId }) => goalId),
    why: '',
  };
};

export const withoutWhat = ({ what }: ProposalDraft): Errors<ProposalDraft> => ({
  what: unlessWritten(what, t`A few words are enough.`),
});

const said = (words: string): string | undefined => words.trim() || undefined;

export const proposalBody = ({ what, words, themeIds, goalIds }: ProposalDraft) => {
  const how = said(words);
  return {
    what: what.trim(),
    ...(how !== undefined && { words: how }),
    themeIds: [...themeIds],
    goalIds: [...goalIds],
  };
};

export interface TryDraft {
  readonly where: 'client' | 'between-us';
  readonly alias: string;
  readonly triedOn: string;
  readonly noticed: string;
  readonly why: string;
}

export const tryDraftOf = (told: ExperimentTry | undefined, today: string): TryDraft => ({
  where: told?.where.kind ?? 'client',
  alias: told?.where.kind === 'client' ? told.where.alias : '',
  triedOn: told?.triedOn ?? today,
  noticed: told?.noticed ?? '',
  why: '',
});

export const tryBody = ({ where, alias, triedOn, noticed }: TryDraft) => ({
  triedOn,
  where: where === 'client' ? { kind: where, alias: alias.trim() } : { kind: where },
  noticed: noticed.trim(),
});

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What isn't right yet, field by field. */
export const errorsIn = (
  { where, alias, triedOn, noticed }: TryDraft,
  { began, today }: { readonly began: string; readonly today: string },
): Errors<TryDraft> => ({
  ...(where === 'client' && !alias.trim() && { alias: t`A letter is enough, and no name.` }),
  ...(!DAY.test(triedOn) && { triedOn: t`Choose the day on which you tried it.` }),
  ...(DAY.test(triedOn) && triedOn > today && { triedOn: t`That day lies ahead.` }),
  ...(DAY.test(triedOn) &&
    triedOn < began && {
      triedOn: t`The two of you began here on ${dayInWords(began)}; that day lies before it.`,
    }),
  ...(!noticed.trim() && { noticed: t`A line is enough: what did you notice?` }),
});

export interface ConclusionDraft {
  readonly outcome: ExperimentOutcome;
  readonly why: string;
  readonly sessionId: string;
}
