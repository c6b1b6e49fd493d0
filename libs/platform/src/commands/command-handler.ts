import type { Scope } from '@alliance/decider/scope';
import { streamOf, type Aggregate, type Verb } from '@alliance/decider/aggregate';
import { dayOf } from '@alliance/days/days';
import { UTC } from '@alliance/days/zone';
import { isRejection, type DomainEvent } from '@alliance/decider/decider';
import type { SealedFact } from '@alliance/facts/recorded';
import type { Clock } from '../clock.ts';
import type { EventStore } from '../ports/event-store.ts';
import type { KeyVault } from '../ports/key-vault.ts';
import { sealFact } from '../sealing/seal-fact.ts';
import { appended, commanded } from '../telemetry/commanding.ts';
import type { CommandResult, CommandEnvelope } from './command.ts';
import { commandIdOf, digestOf, factIdOf, newIdOf, newNonce } from './command-ids.ts';
import { unlessStillOpen } from './not-after-the-end.ts';
import { recordedBefore } from './recorded-before.ts';
import { States, toldOf, type Folded } from './states.ts';

/** How often a decision is made again when others append to the same stream at the same time. */
const TRIES = 64;

const NOTHING = {};

/** Handles the commands of a service: loads the facts, asks the verb to decide, encrypts, appends. */
export class CommandHandler {
  readonly #states: States;
  readonly #aggregates: ReadonlyMap<string, Aggregate>;
  readonly #given: Given;
  constructor(given: Given) {
    this.#given = given;
    this.#states = new States(given.store, given.vault, given.tenant);
    this.#aggregates = new Map(given.aggregates.map((aggregate) => [aggregate.name, aggregate]));
  }

  handle(sent: CommandEnvelope): Promise<CommandResult> {
    return commanded(sent, () => this.#handle(sent));
  }

  async #handle(sent: CommandEnvelope): Promise<CommandResult> {
    const { store, vault, service } = this.#given;
    const commandId = commandIdOf(service, sent.by, sent.idempotencyKey);
    const digest = digestOf(vault, sent);
    const earlier = async () =>
      sent.idempotencyKey === undefined ? undefined : await store.factById(factIdOf(commandId, 0));
    const before = await earlier();
    if (before) return this.#again(before, commandId, digest);
    for (let tries = 0; tries < TRIES; tries++) {
      const handled = await this.#attempt(sent, commandId, digest);
      if (handled === 'overtaken') continue;
      if (handled.outcome !== 'rejected' && handled.outcome !== 'stale') return handled;
      // The same command may have been recorded meanwhile by another request: then this one is answered like it.
      const meanwhile = await earlier();
      return meanwhile ? this.#again(meanwhile, commandId, digest) : handled;
    }
    const { folded, stream } = await this.#load(sent, commandId);
    return { outcome: 'stale', actual: toldOf(vault.tokens, sent, stream, folded) };
  }

  earlier(by: string, idempotencyKey: string): Promise<SealedFact | undefined> {
    const { store, service } = this.#given;
    return store.factById(factIdOf(commandIdOf(service, by, idempotencyKey), 0));
  }

  async state(aggregate: Aggregate, scope: Scope, id?: string): Promise<unknown> {
    return (await this.#states.refresh(aggregate, streamOf(aggregate, scope, id))).state;
  }

  async #attempt(
    sent: CommandEnvelope,
    commandId: string,
    commandDigest: string,
  ): Promise<CommandResult | 'overtaken'> {
    const { store, vault, tenant, clock } = this.#given;
    const { scope } = sent;
    const verb = this.#verb(sent);
    const closed = await unlessStillOpen(verb, sent, this.#given.hasEnded);
    if (closed) return { outcome: 'rejected', rejection: closed };
    const { folded, stream, newId, id } = await this.#load(sent, commandId);
    if (sent.expected !== undefined) {
      const actual = toldOf(vault.tokens, sent, stream, folded);
      if (sent.expected !== actual)
        return (await this.#isBehind(sent, stream, folded)) ? 'overtaken' : { outcome: 'stale', actual };
    }
    const [at, zone] = [clock.now(), sent.zone ?? UTC];
    const decision = verb.decide(
      {
        ...sent.body,
        by: sent.by,
        at,
        zone,
        today: dayOf(at, zone),
        newId,
        nonce: newNonce(),
        scope,
        people: sent.standing?.people ?? {},
      },
      folded.state,
      await this.#others(verb, sent, folded.state),
    );
    if (isRejection(decision))
      return (await this.#isBehind(sent, stream, folded))
        ? 'overtaken'
        : { outcome: 'rejected', rejection: decision };
    const unplaced = await Promise.all(
      decision.map((fact: DomainEvent, index) =>
        sealFact(vault, tenant, {
          fact,
          id: factIdOf(commandId, index),
          stream,
          scope,
          at,
          commandId,
          commandDigest,
        }),
      ),
    );
    const result = await appended(store, [{ stream, expected: folded.revision, facts: unplaced }]);
    if (result.outcome === 'stale') {
      // Decided again. The fact that was appended first may be one that the sender can't see; otherwise this command
      // is stale now.
      await this.#states.refresh(sent.aggregate, stream);
      return 'overtaken';
    }
    if (result.outcome === 'already-there') return this.#again(result.facts[0], commandId, commandDigest);
    const moved = this.#states.moveOn(sent.aggregate, stream, folded, decision, scope);
    const revision = toldOf(vault.tokens, sent, stream, moved);
    return {
      outcome: 'recorded',
      replayed: false,
      scope,
      by: sent.by,
      facts: result.facts,
      id,
      revision,
      position: result.position,
    };
  }

  /**
   * Whether another process has appended since. Then the command is decided again instead of being refused by an old
   * state.
   */
  async #isBehind(
    { aggregate, scope }: CommandEnvelope,
    stream: string,
    { revision }: Folded,
  ): Promise<boolean> {
    return (await this.#states.latest(aggregate, stream, scope)).revision > revision;
  }

  async #load(sent: CommandEnvelope, commandId: string) {
    const { aggregate, scope } = sent;
    const newId = newIdOf(commandId);
    const id = aggregate.per === 'scope' ? newId : (sent.id ?? newId);
    const stream = streamOf(aggregate, scope, id);
    const folded: Folded = await this.#states.load(aggregate, stream, scope);
    return { folded, stream, newId, id };
  }

  #verb({ aggregate, verb: name }: CommandEnvelope): Verb {
    const verb = aggregate.verbs[name];
    if (!verb) throw new Error(`${aggregate.name} has no verb ${name}`);
    return verb;
  }

  async #others(verb: Verb, sent: CommandEnvelope, state: unknown): Promise<Record<string, unknown>> {
    const { scope } = sent;
    if (!verb.needs) return NOTHING;
    const needs = Object.entries(verb.needs(sent.body, scope, state));
    const states = await Promise.all(
      needs.map(async ([name, id]) => {
        const aggregate = this.#aggregates.get(name);
        if (!aggregate)
          throw new Error(`${sent.verb} needs an aggregate ${name}, which this service doesn't have`);
        const latest = async (one: string): Promise<unknown> =>
          (await this.#states.latest(aggregate, streamOf(aggregate, scope, one), scope)).state;
        return [name, typeof id === 'string' ? await latest(id) : await Promise.all(id.map(latest))];
      }),
    );
    return Object.fromEntries(states) as Record<string, unknown>;
  }

  async #again(first: SealedFact | undefined, commandId: string, digest: string): Promise<CommandResult> {
    if (!first || first.commandDigest !== digest) return { outcome: 'key-reused' };
    const { store, vault } = this.#given;
    const given = { store, tokens: vault.tokens, states: this.#states, aggregates: this.#aggregates };
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
}
