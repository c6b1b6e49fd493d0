import type { Scope } from '@alliance/decider/scope';
import { streamOf, type Aggregate } from '@alliance/decider/aggregate';
import { isRejection, type DomainEvent, type Rejection } from '@alliance/decider/decider';
import type { SealedFact } from '@alliance/facts/recorded';
import type { Clock } from '../clock.ts';
import type { EventStore } from '../ports/event-store.ts';
import type { KeyVault } from '../ports/key-vault.ts';
import type { Standing } from '../relations/relations.ts';
import { appended, commanded } from '../telemetry/commanding.ts';
import type { CommandResult, CommandEnvelope } from './command.ts';
import { commandIdOf, digestOf, factIdOf } from './command-ids.ts';
import { unlessOff } from './in-use.ts';
import { unlessStillOpen } from './not-after-the-end.ts';
import { Parts, verbOf, type CommandIds, type Part } from './part.ts';
import { reachedCommand } from './reaching.ts';
import { factsOf, recordedBefore } from './recorded-before.ts';
import { States, revisionOf } from './states.ts';

/** How often a decision is made again when others append to the same stream at the same time. */
const TRIES = 64;

/** Handles the commands of a service: loads the facts, asks the verb to decide, encrypts, appends. */
export class CommandHandler {
  readonly #states: States;
  readonly #parts: Parts;
  readonly #aggregates: ReadonlyMap<string, Aggregate>;
  readonly #given: Given;
  constructor(given: Given) {
    this.#given = given;
    this.#states = new States(given.store, given.vault, given.tenant);
    this.#aggregates = new Map(given.aggregates.map((aggregate) => [aggregate.name, aggregate]));
    this.#parts = new Parts(this.#states, this.#aggregates, given);
  }

  handle(sent: CommandEnvelope): Promise<CommandResult> {
    return commanded(sent, () => this.#handle(sent));
  }

  async #handle(sent: CommandEnvelope): Promise<CommandResult> {
    const { store, vault, service } = this.#given;
    const commandId = commandIdOf(service, sent.by, sent.idempotencyKey);
    const ids = { commandId, commandDigest: digestOf(vault, sent) };
    const earlier = async () =>
      sent.idempotencyKey === undefined ? undefined : await store.factById(factIdOf(commandId, 0));
    const before = await earlier();
    if (before) return this.#again(before, ids);
    for (let tries = 0; tries < TRIES; tries++) {
      const handled = await this.#attempt(sent, ids);
      if (handled === 'overtaken') continue;
      if (handled.outcome !== 'rejected' && handled.outcome !== 'stale') return handled;
      // The same command may have been recorded meanwhile by another request: then this one is answered like it.
      const meanwhile = await earlier();
      return meanwhile ? this.#again(meanwhile, ids) : handled;
    }
    return { outcome: 'stale', actual: this.#told(await this.#parts.load({ sent, ...ids })) };
  }

  earlier(by: string, idempotencyKey: string): Promise<readonly SealedFact[]> {
    const { store, service } = this.#given;
    return factsOf(store, commandIdOf(service, by, idempotencyKey));
  }

  async state(aggregate: Aggregate, scope: Scope, id?: string): Promise<unknown> {
    return (await this.#states.refresh(aggregate, streamOf(aggregate, scope, id))).state;
  }

  async #attempt(sent: CommandEnvelope, ids: CommandIds): Promise<CommandResult | 'overtaken'> {
    const { store, clock, hasEnded } = this.#given;
    const verb = verbOf(sent);
    const closed = (await unlessStillOpen(verb, sent, hasEnded)) ?? unlessOff(verb, sent);
    if (closed) return { outcome: 'rejected', rejection: closed };
    const own = await this.#parts.load({ sent, ...ids });
    if (sent.expected !== undefined) {
      const actual = this.#told(own);
      if (sent.expected !== actual)
        return (await this.#parts.isBehind(own)) ? 'overtaken' : { outcome: 'stale', actual };
    }
    const parts = await this.#partsFrom(own);
    if ('rejected' in parts) return { outcome: 'rejected', rejection: parts };
    const at = clock.now();
    const decided: { readonly part: Part; readonly facts: readonly DomainEvent[] }[] = [];
    for (const [place, part] of parts.entries()) {
      const next = parts[place + 1];
      const reached = next && { id: next.id, state: next.folded.state };
      const facts = await this.#parts.decide(part, at, reached);
      if (isRejection(facts))
        return (await this.#isBehind(parts)) ? 'overtaken' : { outcome: 'rejected', rejection: facts };
      decided.push({ part, facts });
    }
    const appends = await Promise.all(
      decided.map(async ({ part, facts }) => ({
        stream: part.stream,
        expected: part.folded.revision,
        facts: await this.#parts.seal(part, facts, at),
      })),
    );
    const result = await appended(store, appends);
    if (result.outcome === 'stale') {
      // Decided again. The fact that was appended first may be one that the sender can't see; otherwise this command
      // is stale now.
      for (const { sent: of, stream } of parts) await this.#states.refresh(of.aggregate, stream);
      return 'overtaken';
    }
    if (result.outcome === 'already-there') return this.#again(result.facts[0], ids);
    const [moved] = decided.map(({ part, facts }) => this.#movedOn(part, facts));
    const recordedIn = (part: Part) => result.facts.filter(({ stream }) => stream === part.stream);
    const there = parts[1];
    // In its scope, and not only in its stream: whoever waits for it reads all of it that is recorded there.
    const positionIn = ({ sent: { scope } }: Part) =>
      result.facts.findLast((fact) => fact.scope === scope)?.position ?? result.position;
    return {
      outcome: 'recorded',
      replayed: false,
      scope: sent.scope,
      by: sent.by,
      facts: recordedIn(own),
      id: own.id,
      revision: this.#told(moved ?? own),
      position: positionIn(own),
      ...(there && { reached: { scope: there.sent.scope, id: there.id, position: positionIn(there) } }),
    };
  }

  /** A command’s part and those that its verb reaches, each reached by the one before it. */
  async #partsFrom(own: Part): Promise<readonly [Part, ...Part[]] | Rejection> {
    const parts: [Part, ...Part[]] = [own];
    for (let part = own; ;) {
      const next = await this.#reached(part);
      if (!next) return parts;
      if ('rejected' in next) return next;
      if (parts.some(({ stream }) => stream === next.stream))
        throw new Error(`${next.sent.aggregate.name} is reached twice by one command`);
      parts.push(next);
      part = next;
    }
  }

  /** The part of a command that its verb reaches; undefined where it reaches none. */
  async #reached({ sent, verb, folded, commandId }: Part): Promise<Part | Rejection | undefined> {
    const reach = verb.reaches?.(sent.body, folded.state, sent.scope);
    if (!reach) return undefined;
    const aggregate = this.#aggregates.get(reach.aggregate);
    if (!aggregate)
      throw new Error(`${sent.verb} reaches ${reach.aggregate}, which this service doesn't have`);
    const there = await reachedCommand(this.#given, aggregate, reach, { sent, commandId });
    return 'rejected' in there ? there : this.#parts.load(there);
  }

  async #isBehind(parts: readonly Part[]): Promise<boolean> {
    for (const part of parts) if (await this.#parts.isBehind(part)) return true;
    return false;
  }

  #movedOn(part: Part, facts: readonly DomainEvent[]): Part {
    const { sent, stream, folded } = part;
    return { ...part, folded: this.#states.moveOn(sent.aggregate, stream, folded, facts, sent.scope) };
  }

  #told({ sent, stream, folded }: Part): string {
    return revisionOf(this.#given.vault.tokens, sent, stream, folded);
  }

  async #again(
    first: SealedFact | undefined,
    { commandId, commandDigest }: CommandIds,
  ): Promise<CommandResult> {
    if (!first || first.commandDigest !== commandDigest) return { outcome: 'key-reused' };
    const given = { ...this.#given, states: this.#states, byName: this.#aggregates };
    return recordedBefore(given, commandId, first);
  }
}

export interface Given {
  readonly service: string;
  readonly tenant: string;
  readonly store: EventStore;
  readonly vault: KeyVault;
  readonly clock: Clock;
  readonly aggregates: readonly Aggregate[];
  readonly hasEnded: (scope: Scope) => Promise<boolean>;
  /** Who stands in a scope that a command reaches, beside the one that it was sent to. */
  readonly standingOf: (scope: Scope) => Promise<Standing | undefined>;
}
