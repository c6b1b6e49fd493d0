import { evolveBy, type Decider } from '@alliance/decider/decider';
import type { ExperimentFact } from '@alliance/facts/experiment';

/** What a decision has to know of something that was proposed to be tried; its words are all kept in the log. */
export interface KnownExperiment {
  readonly stage: 'open' | 'concluded';
  readonly experimentId: string;
  readonly themeIds: readonly string[];
  readonly goalIds: readonly string[];
  /** The tries that count, with who told of each. */
  readonly tries: readonly { readonly number: number; readonly by: string }[];
  /** The number that the latest try got, which may have been taken out since. */
  readonly lastNumber: number;
}

export type Experiment = { readonly stage: 'unknown' } | KnownExperiment;

const changed = (
  experiment: Experiment,
  change: (known: KnownExperiment) => Partial<KnownExperiment>,
): Experiment => (experiment.stage === 'unknown' ? experiment : { ...experiment, ...change(experiment) });

export const decider: Decider<Experiment, ExperimentFact> = {
  initial: { stage: 'unknown' },
  evolve: evolveBy<Experiment, ExperimentFact>({
    ExperimentProposed: (_experiment, { experimentId, themeIds, goalIds }) => ({
      stage: 'open',
      experimentId,
      themeIds,
      goalIds,
      tries: [],
      lastNumber: 0,
    }),
    ExperimentRevised: (experiment, { themeIds, goalIds }) =>
      changed(experiment, () => ({ themeIds, goalIds })),
    ExperimentTried: (experiment, { by, number }) =>
      changed(experiment, ({ tries }) => ({ tries: [...tries, { by, number }], lastNumber: number })),
    ExperimentTryCorrected: 'ignored',
    ExperimentTryRetracted: (experiment, { number }) =>
      changed(experiment, ({ tries }) => ({ tries: tries.filter((each) => each.number !== number) })),
    ExperimentConcluded: (experiment) => changed(experiment, () => ({ stage: 'concluded' })),
    ExperimentReopened: (experiment) => changed(experiment, () => ({ stage: 'open' })),
  }),
};
