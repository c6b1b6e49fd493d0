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
  const { states, vault } = given;
  const [own, there] = await partsBefore(given, commandId, first);
  const { aggregate, facts } = own;
  const last = facts.at(-1) ?? first;
  const { scope, stream } = first;
  const person = String(first.open['by']);
  const revisionSeen = lastSeenBy(person, await states.upTo(aggregate, stream, last.revision), last.revision);
  return {
    outcome: 'recorded',
    replayed: true,
    scope,
    by: person,
    facts,
    id: own.id,
    revision: revisionToken(vault.tokens, { scope, stream, person }, revisionSeen),
    position: own.position,
    ...(there && { reached: { scope: there.scope, id: there.id, position: there.position } }),
  };
};

/** Its parts in the order in which they reach one another, each with the last position of its scope among them. */
const partsBefore = async ({ store, vault, byName }: Given, commandId: string, first: SealedFact) => {
  const partOf = async (id: string, begun: SealedFact) => {
    const aggregate = aggregateOf(byName, begun.stream);
    const { scope, stream } = begun;
    return { aggregate, scope, id: idOf(aggregate, stream, id), facts: await factsOf(store, id) };
  };
  const own = await partOf(commandId, first);
  const further = [];
  for (let [id, last] = [commandId, own]; reachesOn(last.aggregate);) {
    id = reachedIdOf(vault, id);
    const begun = await store.factById(factIdOf(id, 0));
    if (!begun) break;
    last = await partOf(id, begun);
    further.push(last);
  }
  const all = [own, ...further].flatMap(({ facts }) => facts);
  const placed = <Each extends typeof own>(part: Each) => ({
    ...part,
    position: all.findLast(({ scope }) => scope === part.scope)?.position ?? first.position,
  });
  return [placed(own), ...further.map(placed)] as const;
};

const reachesOn = ({ verbs }: Aggregate): boolean => Object.values(verbs).some(({ reaches }) => reaches);

/** A command's facts are found by their ids: its stream may have grown long since. */
export const factsOf = async (store: Given['store'], commandId: string): Promise<readonly SealedFact[]> => {
  const facts: SealedFact[] = [];
  for (;;) {
    const next = await store.factById(factIdOf(commandId, facts.length));
    if (!next) return facts;
    facts.push(next);
  }
};
