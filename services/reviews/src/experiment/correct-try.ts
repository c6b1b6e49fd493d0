import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { experimentTryCorrected, type ExperimentFact } from '@alliance/facts/experiment';
import type { Experiment } from './decider.ts';
import { unlessBeforeUs } from '../policies/told-days.ts';
import { isTryOf, knownExperiment } from './open-experiment.ts';

export const correctTryBody = experimentTryCorrected.schema.omit({ by: true, experimentId: true });

/** What somebody noticed is theirs, so they alone put it right; also once the experiment has been concluded. */
export const correctTry = verb({
  body: correctTryBody,
  summary: 'Put right a try that I told of.',
  decide: (
    command,
    experiment: Experiment,
  ): Decision<
    ExperimentFact,
    'no-such-experiment' | 'no-try-of-yours' | 'tried-ahead' | 'before-we-began'
  > => {
    const { by, today, number, triedOn, where, noticed, why } = command;
    const known = knownExperiment(experiment);
    if ('rejected' in known) return known;
    if (!isTryOf(known, number, by)) return reject('no-try-of-yours');
    if (triedOn > today) return reject('tried-ahead', { triedOn });
    const before = unlessBeforeUs(triedOn, command);
    if (before) return before;
    const { experimentId } = known;
    return [experimentTryCorrected({ by, experimentId, number, triedOn, where, noticed, why })];
  },
});
