import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { experimentTried, type ExperimentFact } from '@alliance/facts/experiment';
import type { Experiment } from './decider.ts';
import { unlessBeforeUs } from '../policies/told-days.ts';
import { openExperiment } from './open-experiment.ts';

export const tryBody = experimentTried.schema.omit({ by: true, experimentId: true, number: true });

/** As often as it is tried, by either, with what they noticed. Both read it at once. */
export const tryIt = verb({
  body: tryBody,
  summary: 'Say that I tried it, where, and what I noticed.',
  decide: (
    command,
    experiment: Experiment,
  ): Decision<
    ExperimentFact,
    'no-such-experiment' | 'experiment-concluded' | 'tried-ahead' | 'before-we-began'
  > => {
    const { by, today, triedOn, where, noticed } = command;
    const open = openExperiment(experiment);
    if ('rejected' in open) return open;
    if (triedOn > today) return reject('tried-ahead', { triedOn });
    const before = unlessBeforeUs(triedOn, command);
    if (before) return before;
    const { experimentId, lastNumber } = open;
    return [experimentTried({ by, experimentId, number: lastNumber + 1, triedOn, where, noticed })];
  },
});
