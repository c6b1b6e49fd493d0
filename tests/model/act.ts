import fc from 'fast-check';
import { expect } from '@jest/globals';
import type { Pair } from '../harness/alliance.ts';
import type { Answer } from '../harness/visitor.ts';
import { type Member, type PairModel } from './pair-model.ts';

/** How somebody does something: to which of those that there are, and with which of a few figures. */
export interface Choice {
  readonly who: Member;
  readonly first: number;
  readonly second: number;
  readonly figure: number;
}
export const choices: fc.Arbitrary<Choice> = fc.record({
  who: fc.constantFrom<Member>('coach', 'supervisor'),
  first: fc.nat(3),
  second: fc.nat(3),
  figure: fc.nat(4),
});

/** What one of the two tries to do, and what the model says comes of it. */
export interface Deed {
  /** As somebody would tell it. */
  readonly says: string;
  /** Aggregate and verb of the alliance, or of oneself. */
  readonly verb: string;
  readonly own?: boolean;
  readonly body?: object;
  /** Why it can't be; nothing where it can. */
  readonly refused?: string | undefined;
  /** What is different once it was done. */
  changes?(id: string): void;
}

/** Something that people do. Nobody does it while there is nothing to do it to. */
export type Act = (
  pair: PairModel,
  choice: Choice,
  world: World,
) => Deed | undefined | Promise<Deed | undefined>;

/** The services, and the two who ask them. */
export interface World {
  readonly pair: Pair;
  readonly ids: Readonly<Record<Member, string>>;
  /** What each was answered to wait for, of the alliance and of their own scope, whichever service it is of. */
  readonly positions: Readonly<Record<Member, { readonly alliance: string[]; readonly own: string[] }>>;
}

/** One of those that there are. */
export const oneOf = <Thing>(all: readonly Thing[], at: number): Thing | undefined =>
  all.length === 0 ? undefined : all[at % all.length];

interface Handled {
  readonly id: string;
  readonly position: string;
  readonly reached?: { readonly position: string };
}

const reasonOf = ({ status, body }: Answer) =>
  status === 200 ? 'done' : (body as { type: string }).type.replace(/.*[/]/, '');

/** An act as fast-check plays and shrinks it; it tells itself as a line of a story. */
export class Step implements fc.AsyncCommand<PairModel, World> {
  readonly #act: Act;
  readonly #choice: Choice;
  #line = 'nothing happened';

  constructor(act: Act, choice: Choice) {
    this.#act = act;
    this.#choice = choice;
  }

  check(): boolean {
    return true;
  }

  async run(model: PairModel, world: World): Promise<void> {
    const deed = await this.#act(model, this.#choice, world);
    if (!deed) return;
    const { who } = this.#choice;
    const { pair, ids, positions } = world;
    const scope = deed.own === true ? `/people/${ids[who]}` : `/alliances/${pair.allianceId}`;
    this.#line = `the ${who} ${deed.says}: ${deed.refused ?? 'done'}`;
    const answer = await pair[who].post(`${scope}/${deed.verb}`, deed.body ?? {}, {
      'alliance-position': '',
    });
    expect(`${this.#line.replace(/: .*/, '')}: ${reasonOf(answer)}`).toBe(this.#line);
    if (answer.status !== 200) return;
    const { id, position, reached } = answer.body as Handled;
    positions[who][deed.own === true ? 'own' : 'alliance'].push(position);
    // What was shared is recorded in the alliance's scope as well.
    if (reached) positions[who].alliance.push(reached.position);
    deed.changes?.(id);
  }

  toString(): string {
    return this.#line;
  }
}
