import type { Scope } from '@alliance/decider/scope';
import { LRUCache } from 'lru-cache';
import { fold, type DomainEvent } from '@alliance/decider/decider';
import type { Aggregate } from '@alliance/decider/aggregate';
import { concealedFrom, isConcealable, type Trace } from '@alliance/facts/concealment';
import type { EventStore } from '../ports/event-store.ts';
import type { KeyVault } from '../ports/key-vault.ts';
import type { Tokens } from '../sealing/tokens.ts';
import type { CommandEnvelope } from './command.ts';
import { revisionToken } from './revisions.ts';
import { openFacts } from '../sealing/seal-fact.ts';

export interface Folded {
  readonly scope: Scope | undefined;
  readonly revision: number;
  readonly state: unknown;
  /** Revisions of facts that some people must not notice; few streams have any. */
  readonly traces: readonly PlacedTrace[];
}

type PlacedTrace = Trace & { readonly revision: number };

/**
 * The last fact up to a revision that this person may know of, or could when that was the latest; 0 where there is
 * none.
 */
export const lastSeenBy = (person: string, { traces }: Pick<Folded, 'traces'>, revision: number): number => {
  if (traces.length === 0) return revision;
  const until = traces.filter((trace) => trace.revision <= revision);
  const concealed = new Set([...concealedFrom(person, until)].map((place) => until[place]?.revision));
  let seen = revision;
  while (concealed.has(seen)) seen -= 1;
  return seen;
};

/** How far a stream has come, as whoever sends a command is told it. */
export const revisionOf = (
  tokens: Tokens,
  { scope, by: person }: Pick<CommandEnvelope, 'scope' | 'by'>,
  stream: string,
  folded: Folded,
): string => revisionToken(tokens, { scope, stream, person }, lastSeenBy(person, folded, folded.revision));

const concealable = (
  facts: readonly { readonly type: string; readonly by: unknown; readonly revision: number }[],
): readonly PlacedTrace[] =>
  facts
    .filter(({ type }) => isConcealable(type))
    .map(({ type, by, revision }) => ({ type, by: String(by), revision }));

const within = (scope: Scope, { decider }: Aggregate, folded: Folded): Folded =>
  folded.scope === undefined || folded.scope === scope
    ? folded
    : { scope: undefined, revision: 0, state: decider.initial, traces: [] };

/**
 * Folded streams, kept while they are in use. Another process may have moved a stream on, so a kept state may be
 * behind the store: an append to it then says `stale`, and whoever refuses something, or decides by a stream that
 * they don't append to, reads what has come since (`refresh`).
 */
export class States {
  readonly #kept = new LRUCache<string, Folded>({ max: 20_000 });
  readonly #store: EventStore;
  readonly #vault: KeyVault;
  readonly #tenant: string;
  constructor(store: EventStore, vault: KeyVault, tenant: string) {
    this.#store = store;
    this.#vault = vault;
    this.#tenant = tenant;
  }

  /** A stream of another scope is answered like one that doesn't exist. */
  async load(aggregate: Aggregate, stream: string, scope: Scope): Promise<Folded> {
    return within(scope, aggregate, this.#kept.get(stream) ?? (await this.refresh(aggregate, stream)));
  }

  /** The same, as the log has it now. */
  async latest(aggregate: Aggregate, stream: string, scope: Scope): Promise<Folded> {
    return within(scope, aggregate, await this.refresh(aggregate, stream));
  }

  /** A stream folded up to this revision at least. */
  async upTo(aggregate: Aggregate, stream: string, revision: number): Promise<Folded> {
    const kept = this.#kept.get(stream);
    return kept && kept.revision >= revision ? kept : this.refresh(aggregate, stream);
  }

  async refresh(aggregate: Aggregate, stream: string): Promise<Folded> {
    const before = this.#kept.get(stream);
    const sealed = await this.#store.readStream(stream, before?.revision ?? 0);
    if (before && sealed.length === 0) return before;
    const facts = await openFacts(this.#vault, this.#tenant, sealed);
    const folded = {
      scope: before?.scope ?? sealed[0]?.scope,
      revision: sealed.at(-1)?.revision ?? before?.revision ?? 0,
      state: fold(
        aggregate.decider,
        facts as readonly DomainEvent[],
        before?.state ?? aggregate.decider.initial,
      ),
      traces: [
        ...(before?.traces ?? []),
        ...concealable(sealed.map(({ type, open, revision }) => ({ type, by: open['by'], revision }))),
      ],
    };
    this.#keep(stream, folded);
    return folded;
  }

  /** Moves a kept state on by what has just been appended to it. */
  moveOn(
    aggregate: Aggregate,
    stream: string,
    from: Folded,
    facts: readonly DomainEvent[],
    scope: Scope,
  ): Folded {
    const moved = {
      scope,
      revision: from.revision + facts.length,
      state: fold(aggregate.decider, facts, from.state),
      traces: [
        ...from.traces,
        ...concealable(
          facts.map(({ type, data }, index) => ({
            type,
            by: 'by' in data ? data.by : '',
            revision: from.revision + index + 1,
          })),
        ),
      ],
    };
    this.#keep(stream, moved);
    return moved;
  }

  #keep(stream: string, folded: Folded) {
    if (folded.revision > 0 && folded.revision >= (this.#kept.get(stream)?.revision ?? 0))
      this.#kept.set(stream, folded);
  }
}
