import type { Command } from '@alliance/decider/aggregate';
import { reject, type Decision, type DomainEvent } from '@alliance/decider/decider';
import { scopeOf } from '@alliance/decider/scope';

/**
 * A decision that somebody takes for themselves alone. Access policies turn others away before a decision is
 * reached; it holds here too, so that a forgotten policy opens nothing.
 */
export const forOneself =
  <Body extends object, State, Fact extends DomainEvent, Reason extends string>(
    decide: (command: Command<Body>, state: State) => Decision<Fact, Reason>,
  ) =>
  (command: Command<Body>, state: State): Decision<Fact, Reason | 'not-found'> =>
    command.scope === scopeOf('person', command.by) ? decide(command, state) : reject('not-found');
