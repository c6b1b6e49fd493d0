import { verb, type Command, type Verb } from './aggregate.ts';
import type { Decision, DomainEvent } from './decider.ts';
import type { Scope } from './scope.ts';

/** Ids of other aggregates by their names, of one or of several things of that name. */
type Ids = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Whoever isn’t known can’t be needed. */
type Unknown<Known extends object, Named> = { readonly [Name in Exclude<keyof Named, keyof Known>]: never };

type NeighbourState<State, Named> = Named extends string
  ? State
  : Named extends readonly string[]
    ? readonly State[]
    : undefined;

/** For an id a state, for several a list of states; where no id is named perhaps, perhaps nothing is told. */
export type NeighbourStates<Known extends object, Named> = {
  readonly [Name in keyof Named]: Name extends keyof Known ? NeighbourState<Known[Name], Named[Name]> : never;
};

/** A verb whose decision must know of others: who is needed says what the decision is told, and of whom. */
export interface Knowing<
  Known extends object,
  Body extends object,
  State,
  Fact extends DomainEvent,
  Reason extends string,
  Named extends Ids,
> extends Omit<Verb<Body, State, Fact, Reason>, 'needs' | 'decide'> {
  needs(body: Body, scope: Scope, state: State): Named & Unknown<Known, Named>;
  decide(command: Command<Body>, state: State, others: NeighbourStates<Known, Named>): Decision<Fact, Reason>;
}

type VerbAmong<Known extends object> = <
  Body extends object,
  State,
  Fact extends DomainEvent,
  Reason extends string,
  Named extends Ids,
>(
  definition: Knowing<Known, Body, State, Fact, Reason, Named>,
) => Verb<Body, State, Fact, Reason>;

/** `verb` for a service in which these are known to each other, by the names of their aggregates. */
export const verbAmong = <Known extends object>(): VerbAmong<Known> => verb;
