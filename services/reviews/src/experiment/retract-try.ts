import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { experimentTryRetracted, type ExperimentFact } from '@alliance/facts/experiment';
import type { Experiment } from './decider.ts';
import { isTryOf, openExperiment } from './open-experiment.ts';

export const retractTryBody = experimentTryRetracted.schema.omit({ by: true, experimentId: true });

/** While it is open: what was kept or adapted had been tried, and goes on resting on that. */
export const retractTry = verb({
  body: retractTryBody,
  summary: 'Take out a try that I had not meant to tell of.',
  decide: (
    { by, number, why },
    experiment: Experiment,
  ): Decision<ExperimentFact, 'no-such-experiment' | 'experiment-concluded' | 'no-try-of-yours'> => {
    const open = openExperiment(experiment);
    if ('rejected' in open) return open;
    if (!isTryOf(open, number, by)) return reject('no-try-of-yours');
    return [experimentTryRetracted({ by, experimentId: open.experimentId, number, why })];
  },
});
