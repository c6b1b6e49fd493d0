import type { Command, Verb } from './aggregate.ts';
import type { Decision, DomainEvent } from './decider.ts';
import type { Ids, NeighbourStates, Unknown } from './neighbours.ts';
import type { Reach, Reached } from './reach.ts';
import type { Scope } from './scope.ts';

/** Verbs that can be reached, by the names of their aggregates and their own. */
type Doors = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

type BodyOf<Each> = Each extends Verb<infer Body, infer _State, infer _Fact, infer _Reason> ? Body : never;

/** What can be reached by these doors, each with the body that its verb takes. */
export type ReachAmong<Known extends Doors> = {
  readonly [Name in keyof Known]: {
    readonly [Each in keyof Known[Name]]: Reach & {
      readonly aggregate: Name;
      readonly verb: Each;
      readonly body: BodyOf<Known[Name][Each]>;
    };
  }[keyof Known[Name]];
}[keyof Known];

type Named = { readonly aggregate: PropertyKey } | undefined;

type ReachedBy<States, To extends Named> = To extends { readonly aggregate: infer Name }
  ? Reached<Name extends keyof States ? States[Name] : never>
  : undefined;

/** Why a verb that is reached can refuse, which is why the one that reaches it can. */
export type ReasonThere<Each> =
  Each extends Verb<infer _Body, infer _State, infer _Fact, infer Reason> ? Reason : never;

/** A verb that reaches further. `reaches` says where, and so gives `reached` its type, as `needs` gives `others`. */
export interface Reaching<
  States extends object,
  Known extends Doors,
  Body extends object,
  State,
  Fact extends DomainEvent,
  Reason extends string,
  To extends ReachAmong<Known> | undefined,
  Named extends Ids,
> extends Omit<Verb<Body, State, Fact, Reason>, 'needs' | 'reaches' | 'decide'> {
  needs?(body: Body, scope: Scope, state: State): Named & Unknown<States, Named>;
  reaches(body: Body, state: State, scope: Scope): To;
  decide(
    command: Command<Body>,
    state: State,
    others: NeighbourStates<States, Named>,
    reached: ReachedBy<States, To>,
  ): Decision<Fact, Reason>;
}

/** `verb` for a service with these doors: states and verbs by the names of the aggregates. */
export const verbReaching =
  <States extends object, Known extends Doors>() =>
  <
    Body extends object,
    State,
    Fact extends DomainEvent,
    Reason extends string,
    To extends ReachAmong<Known> | undefined,
    Named extends Ids,
  >(
    definition: Reaching<States, Known, Body, State, Fact, Reason, To, Named>,
  ): Verb<Body, State, Fact, Reason> =>
    definition as Verb<Body, State, Fact, Reason>;
