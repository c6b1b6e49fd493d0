import { reject, type Decision } from '@alliance/decider/decider';
import { experimentConcluded, type ExperimentFact } from '@alliance/facts/experiment';
import { verb } from '../neighbours.ts';
import { unlessHeld } from '../policies/held-session.ts';
import type { Experiment } from './decider.ts';
import { openExperiment } from './open-experiment.ts';

export const concludeBody = experimentConcluded.schema.omit({ by: true, experimentId: true });

/**
 * By either. What is kept or adapted moves what it is linked to, so it was tried, and is talked over in a session that
 * was held. What is dropped moves nothing and asks for neither: a try that waits for a session is no small thing.
 */
export const conclude = verb({
  body: concludeBody,
  summary: 'Say what became of it: kept, adapted or dropped.',
  needs: ({ sessionId }): { readonly session?: string } =>
    sessionId === undefined ? {} : { session: sessionId },
  decide: (
    { by, outcome, why, sessionId },
    experiment: Experiment,
    others,
  ): Decision<
    ExperimentFact,
    | 'no-such-experiment'
    | 'experiment-concluded'
    | 'not-tried-yet'
    | 'session-not-named'
    | 'no-such-session'
    | 'session-not-held'
  > => {
    const open = openExperiment(experiment);
    if ('rejected' in open) return open;
    if (outcome !== 'dropped') {
      if (open.tries.length === 0) return reject('not-tried-yet');
      if (sessionId === undefined) return reject('session-not-named');
    }
    if (sessionId !== undefined) {
      const notHeld = unlessHeld(others.session);
      if (notHeld) return notHeld;
    }
    return [experimentConcluded({ by, experimentId: open.experimentId, outcome, why, sessionId })];
  },
});
