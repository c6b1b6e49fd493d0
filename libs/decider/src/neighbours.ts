import { verb, type Command, type Verb } from './aggregate.ts';
import type { Decision, DomainEvent } from './decider.ts';
import type { Scope } from './scope.ts';

/** Ids of other aggregates by their names, of one or of several things of that name. */
export type Ids = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Makes a name that isn’t among the known aggregates a type error. */
export type Unknown<Known extends object, Named> = {
  readonly [Name in Exclude<keyof Named, keyof Known>]: never;
};

type NeighbourState<State, Named> = Named extends string
  ? State
  : Named extends readonly string[]
    ? readonly State[]
    : undefined;

/** For one id a state, for a list of ids a list of states; undefined where the id may be undefined. */
export type NeighbourStates<Known extends object, Named> = {
  readonly [Name in keyof Named]: Name extends keyof Known ? NeighbourState<Known[Name], Named[Name]> : never;
};

/** A verb whose decision needs states of other aggregates. `needs` names them, and so gives `others` its type. */
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

/** `verb` for a service with these aggregates: their states by the names of the aggregates. */
export const verbAmong = <Known extends object>(): VerbAmong<Known> => verb;
