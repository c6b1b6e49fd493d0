import { reject, type Rejection } from '@alliance/decider/decider';
import type { Experiment, KnownExperiment } from './decider.ts';

/** The experiment, once it was proposed, also where it has been concluded. */
export const knownExperiment = (experiment: Experiment): KnownExperiment | Rejection<'no-such-experiment'> =>
  experiment.stage === 'unknown' ? reject('no-such-experiment') : experiment;

/** The experiment, while it can be tried; else why not. */
export const openExperiment = (
  experiment: Experiment,
): KnownExperiment | Rejection<'no-such-experiment' | 'experiment-concluded'> => {
  const known = knownExperiment(experiment);
  if ('rejected' in known || known.stage === 'open') return known;
  return reject('experiment-concluded');
};

export const isTryOf = ({ tries }: KnownExperiment, number: number, by: string): boolean =>
  tries.some((each) => each.number === number && each.by === by);
