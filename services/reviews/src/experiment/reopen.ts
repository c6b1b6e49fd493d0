import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { experimentReopened, type ExperimentFact } from '@alliance/facts/experiment';
import type { Experiment } from './decider.ts';
import { knownExperiment } from './open-experiment.ts';

export const reopenBody = experimentReopened.schema.pick({ why: true });

/** By either: a conclusion put right is one taken back, and another. */
export const reopen = verb({
  body: reopenBody,
  summary: 'Take up again what was concluded.',
  decide: (
    { by, why },
    experiment: Experiment,
  ): Decision<ExperimentFact, 'no-such-experiment' | 'experiment-not-concluded'> => {
    const known = knownExperiment(experiment);
    if ('rejected' in known) return known;
    if (known.stage !== 'concluded') return reject('experiment-not-concluded');
    return [experimentReopened({ by, experimentId: known.experimentId, why })];
  },
});
