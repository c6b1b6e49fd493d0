import type { Command } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { scopeOf } from '@alliance/decider/scope';
import type { OwnFact } from '@alliance/facts/own';
import type { Settings } from './decider.ts';

/**
 * A decision that somebody takes for themselves alone. Access policies turn others away before a decision is
 * reached; it holds here too, so that a forgotten policy opens nothing.
 */
export const forOneself =
  <Body extends object, Reason extends string>(
    decide: (command: Command<Body>, settings: Settings) => Decision<OwnFact, Reason>,
  ) =>
  (command: Command<Body>, settings: Settings): Decision<OwnFact, Reason | 'not-found'> =>
    command.scope === scopeOf('person', command.by) ? decide(command, settings) : reject('not-found');
