import type { Aggregate } from '@alliance/decider/aggregate';
import type { SealedFact } from '@alliance/facts/recorded';
import type { EventStore } from '../ports/event-store.ts';
import type { KeyVault } from '../ports/key-vault.ts';
import type { CommandResult } from './command.ts';
import { factIdOf, newIdOf } from './command-ids.ts';
import { reachedIdOf } from './reaching.ts';
import { revisionToken } from './revisions.ts';
import { lastSeenBy, type States } from './states.ts';

interface Given {
  readonly store: Pick<EventStore, 'factById'>;
  readonly states: States;
  readonly vault: Pick<KeyVault, 'digest' | 'tokens'>;
  readonly byName: ReadonlyMap<string, Aggregate>;
}

const aggregateOf = (byName: Given['byName'], stream: string): Aggregate => {
  const aggregate = byName.get(stream.slice(0, stream.indexOf('-')));
  if (!aggregate) throw new Error(`no aggregate keeps the stream ${stream}`);
  return aggregate;
};

/** The id of what a command brought about or belongs to. */
const idOf = ({ per }: Aggregate, stream: string, commandId: string): string =>
  per === 'id' ? stream.slice(stream.indexOf('-') + 1) : newIdOf(commandId);

/** The result of a command that was handled before, made again from its first fact. */
export const recordedBefore = async (
  given: Given,
  commandId: string,
  first: SealedFact,
): Promise<CommandResult> => {
  const { store, states, vault, byName } = given;
  const { stream } = first;
  const aggregate = aggregateOf(byName, stream);
  const facts = await factsOf(store, commandId, first);
  const reached = await reachedBefore(given, aggregate, commandId);
  const last = facts.at(-1) ?? first;
  const person = String(first.open['by']);
  const seen = lastSeenBy(person, await states.upTo(aggregate, stream, last.revision), last.revision);
  return {
    outcome: 'recorded',
    replayed: true,
    scope: first.scope,
    by: person,
    facts,
    id: idOf(aggregate, stream, commandId),
    revision: revisionToken(vault.tokens, { scope: first.scope, stream, person }, seen),
    position: last.position,
    ...(reached && { reached }),
  };
};

/** What was recorded along with it in another scope, found by its own ids. */
const reachedBefore = async ({ store, vault, byName }: Given, { verbs }: Aggregate, commandId: string) => {
  if (!Object.values(verbs).some(({ reaches }) => reaches)) return undefined;
  const reachedId = reachedIdOf(vault, commandId);
  const first = await store.factById(factIdOf(reachedId, 0));
  if (!first) return undefined;
  const { scope, stream, position } = (await factsOf(store, reachedId, first)).at(-1) ?? first;
  return { scope, id: idOf(aggregateOf(byName, stream), stream, reachedId), position };
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
