import type { Aggregate } from '@alliance/decider/aggregate';
import type { SealedFact } from '@alliance/facts/recorded';
import type { EventStore } from '../ports/event-store.ts';
import type { Tokens } from '../sealing/tokens.ts';
import type { CommandResult } from './command.ts';
import { factIdOf, newIdOf } from './command-ids.ts';
import { revisionToken } from './revisions.ts';
import { lastSeenBy, type States } from './states.ts';

interface Given {
  readonly store: Pick<EventStore, 'factById'>;
  readonly states: States;
  readonly tokens: Tokens;
  readonly aggregates: ReadonlyMap<string, Aggregate>;
}

/** The result of a command that was handled before, made again from its first fact. */
export const recordedBefore = async (
  { store, states, tokens, aggregates }: Given,
  commandId: string,
  first: SealedFact,
): Promise<CommandResult> => {
  const { stream } = first;
  const dash = stream.indexOf('-');
  const aggregate = aggregates.get(stream.slice(0, dash));
  if (!aggregate) throw new Error(`no aggregate keeps the stream ${stream}`);
  const facts = await factsOf(store, commandId, first);
  const last = facts.at(-1) ?? first;
  const person = String(first.open['by']);
  const seen = lastSeenBy(person, await states.upTo(aggregate, stream, last.revision), last.revision);
  return {
    outcome: 'recorded',
    replayed: true,
    scope: first.scope,
    by: person,
    facts,
    id: aggregate.per === 'id' ? stream.slice(dash + 1) : newIdOf(commandId),
    revision: revisionToken(tokens, { scope: first.scope, stream, person }, seen),
    position: last.position,
  };
};

/** A command's facts are found by their ids: its stream may have grown long since. */
const factsOf = async (
  store: Given['store'],
  commandId: string,
  first: SealedFact,
): Promise<readonly SealedFact[]> => {
  const facts = [first];
  for (;;) {
    const next = await store.factById(factIdOf(commandId, facts.length));
    if (!next) return facts;
    facts.push(next);
  }
};
