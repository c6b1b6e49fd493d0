import type { Aggregate } from '@alliance/decider/aggregate';
import type { SealedFact } from '@alliance/facts/recorded';
import type { EventStore } from '../ports/event-store.ts';
import type { Handled } from './command.ts';
import { factIdOf, newIdOf } from './command-ids.ts';
import { revisionFor, type States } from './states.ts';

interface Given {
  readonly store: Pick<EventStore, 'factById'>;
  readonly states: States;
  readonly aggregates: ReadonlyMap<string, Aggregate>;
}

/** What a command was answered that was handled before, found again by its first fact. */
export const recordedBefore = async (
  { store, states, aggregates }: Given,
  commandId: string,
  first: SealedFact,
): Promise<Handled> => {
  const { stream } = first;
  const dash = stream.indexOf('-');
  const aggregate = aggregates.get(stream.slice(0, dash));
  if (!aggregate) throw new Error(`no aggregate keeps the stream ${stream}`);
  const facts = await factsOf(store, commandId, first);
  const last = facts.at(-1) ?? first;
  const folded = await states.upTo(aggregate, stream, last.revision);
  return {
    outcome: 'recorded',
    replayed: true,
    scope: first.scope,
    facts,
    id: aggregate.per === 'id' ? stream.slice(dash + 1) : newIdOf(commandId),
    revision: revisionFor(String(first.open['by']), folded, last.revision),
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
