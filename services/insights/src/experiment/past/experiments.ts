import type { Cases } from '@alliance/decider/decider';
import type { ExperimentFact, ExperimentOutcome, TriedWhere } from '@alliance/facts/experiment';
import type { Recorded } from '@alliance/facts/recorded';
import { changed, withEntry } from '../../past/changed.ts';
import type { Deed } from '../../past/deed.ts';
import { part } from '../../past/part.ts';
import { experimentEvidence } from '../reading/evidence.ts';

/** What is tried, as one of the two put it, and for which themes and goals. */
export interface Proposal extends Deed {
  readonly what: string;
  readonly words?: string | undefined;
  readonly themeIds: readonly string[];
  readonly goalIds: readonly string[];
  /** Why it was put anew. */
  readonly why?: string | undefined;
}

export interface Try extends Deed {
  readonly number: number;
  /** The day on which it was tried, as who tells of it counts days. */
  readonly triedOn: string;
  readonly where: TriedWhere;
  readonly noticed: string;
  /** Why it was put right, where it takes the place of an earlier one. */
  readonly why?: string | undefined;
}

/** A try that whoever told of it took out again. */
export interface TakenOut extends Deed {
  readonly number: number;
  readonly why?: string | undefined;
}

export interface Conclusion extends Deed {
  readonly outcome: ExperimentOutcome;
  readonly why: string;
  /** In which the two talked of it; absent for most that are dropped. */
  readonly sessionId?: string | undefined;
}

/** That it was taken up again after it had been concluded. */
export interface Reopening extends Deed {
  readonly why?: string | undefined;
}

export interface ExperimentPast {
  readonly id: string;
  /** The first first; the last is how it reads now. */
  readonly proposals: readonly [Proposal, ...Proposal[]];
  /** As they were told, put right or taken out; the latest of a number says what holds. */
  readonly told: readonly (Try | TakenOut)[];
  /** Concluded and taken up again in turn; the latest says how it stands. */
  readonly ends: readonly (Conclusion | Reopening)[];
}

/** In the order in which they were proposed. */
export type ExperimentsPast = ReadonlyMap<string, ExperimentPast>;

const noExperiments: ExperimentsPast = new Map();

const telling = (experiments: ExperimentsPast, id: string, said: Try | TakenOut): ExperimentsPast =>
  changed(experiments, id, (experiment) => ({ ...experiment, told: [...experiment.told, said] }));

const ending = (experiments: ExperimentsPast, id: string, end: Conclusion | Reopening): ExperimentsPast =>
  changed(experiments, id, (experiment) => ({ ...experiment, ends: [...experiment.ends, end] }));

const cases: Cases<ExperimentsPast, Recorded<ExperimentFact>> = {
  ExperimentProposed: (experiments, { experimentId: id, ...proposal }, { at }) =>
    withEntry(experiments, id, { id, proposals: [{ ...proposal, at }], told: [], ends: [] }),
  ExperimentRevised: (experiments, { experimentId, ...proposal }, { at }) =>
    changed(experiments, experimentId, (experiment) => ({
      ...experiment,
      proposals: [...experiment.proposals, { ...proposal, at }],
    })),
  ExperimentTried: (experiments, { experimentId, ...said }, { at }) =>
    telling(experiments, experimentId, { ...said, at }),
  ExperimentTryCorrected: (experiments, { experimentId, ...said }, { at }) =>
    telling(experiments, experimentId, { ...said, at }),
  ExperimentTryRetracted: (experiments, { experimentId, ...said }, { at }) =>
    telling(experiments, experimentId, { ...said, at }),
  ExperimentConcluded: (experiments, { experimentId, ...end }, { at }) =>
    ending(experiments, experimentId, { ...end, at }),
  ExperimentReopened: (experiments, { experimentId, ...end }, { at }) =>
    ending(experiments, experimentId, { ...end, at }),
};

export const experiments = part('experiments', noExperiments, cases, { evidence: [experimentEvidence] });
