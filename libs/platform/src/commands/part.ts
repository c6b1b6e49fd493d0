import { streamOf, type Aggregate, type Verb } from '@alliance/decider/aggregate';
import { dayOf } from '@alliance/days/days';
import { UTC } from '@alliance/days/zone';
import type { Decision, DomainEvent } from '@alliance/decider/decider';
import type { Reached } from '@alliance/decider/reach';
import type { UnplacedFact } from '@alliance/facts/recorded';
import type { KeyVault } from '../ports/key-vault.ts';
import { sealFact } from '../sealing/seal-fact.ts';
import type { CommandEnvelope } from './command.ts';
import { factIdOf, newIdOf, newNonce } from './command-ids.ts';
import type { Folded, States } from './states.ts';

/** By which a command, or its part in another scope, is known. */
export interface CommandIds {
  readonly commandId: string;
  readonly commandDigest: string;
}

/** A command in one scope, with the stream that it is decided by and appended to. */
export interface Part extends CommandIds {
  readonly sent: CommandEnvelope;
  readonly verb: Verb;
  readonly stream: string;
  readonly folded: Folded;
  readonly id: string;
  readonly newId: string;
}

const NOTHING = {};

/** Loads what a part of a command is decided by, asks its verb, and encrypts what it decides. */
export class Parts {
  readonly #states: States;
  readonly #aggregates: ReadonlyMap<string, Aggregate>;
  readonly #sealing: { readonly vault: KeyVault; readonly tenant: string };
  constructor(
    states: States,
    aggregates: ReadonlyMap<string, Aggregate>,
    sealing: { readonly vault: KeyVault; readonly tenant: string },
  ) {
    this.#states = states;
    this.#aggregates = aggregates;
    this.#sealing = sealing;
  }

  async load({ sent, ...ids }: CommandIds & { readonly sent: CommandEnvelope }): Promise<Part> {
    const { aggregate, scope } = sent;
    const verb = verbOf(sent);
    const newId = newIdOf(ids.commandId);
    const id = aggregate.per === 'scope' ? newId : (sent.id ?? newId);
    const stream = streamOf(aggregate, scope, id);
    return {
      ...ids,
      sent,
      verb,
      stream,
      id,
      newId,
      folded: await this.#states.load(aggregate, stream, scope),
    };
  }

  /**
   * Whether another process has appended since. Then the command is decided again instead of being refused by an old
   * state.
   */
  async isBehind({ sent: { aggregate, scope }, stream, folded: { revision } }: Part): Promise<boolean> {
    return (await this.#states.latest(aggregate, stream, scope)).revision > revision;
  }

  async decide(
    { sent, verb, newId, folded: { state } }: Part,
    at: string,
    reached?: Reached,
  ): Promise<Decision<DomainEvent, string>> {
    const { by, zone = UTC, scope, standing, body } = sent;
    const today = dayOf(at, zone);
    const { people = {}, since, terms = {} } = standing ?? {};
    return verb.decide(
      { ...body, by, at, zone, today, newId, nonce: newNonce(), scope, people, since, terms },
      state,
      await this.#others(verb, sent, state),
      reached,
    );
  }

  seal(
    { sent: { scope }, stream, commandId, commandDigest }: Part,
    facts: readonly DomainEvent[],
    at: string,
  ): Promise<readonly UnplacedFact[]> {
    const { vault, tenant } = this.#sealing;
    return Promise.all(
      facts.map((fact, index) => {
        const id = factIdOf(commandId, index);
        return sealFact(vault, tenant, { fact, id, stream, scope, at, commandId, commandDigest });
      }),
    );
  }

  async #others(verb: Verb, sent: CommandEnvelope, state: unknown): Promise<Record<string, unknown>> {
    const { scope } = sent;
    if (!verb.needs) return NOTHING;
    const needs = Object.entries(verb.needs(sent.body, scope, state));
    const states = await Promise.all(
      needs.map(async ([name, id]) => {
        if (id === undefined) return [name, undefined];
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
}

export const verbOf = ({ aggregate, verb: name }: CommandEnvelope): Verb => {
  const verb = aggregate.verbs[name];
  if (!verb) throw new Error(`${aggregate.name} has no verb ${name}`);
  return verb;
};
