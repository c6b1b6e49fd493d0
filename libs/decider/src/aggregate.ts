import type { Decider, Decision, DomainEvent, Rejection } from './decider.ts';
import type { Reach, Reached } from './reach.ts';
import { idIn, type Scope } from './scope.ts';

/** Anything that turns unknown input into a value of its type, or throws. A zod schema is one. */
export interface Schema<Value> {
  parse(input: unknown): Value;
}

/** Who stands in which relation to a scope: a person's id, by the relation. */
export type People = Readonly<Partial<Record<string, string>>>;

/** What the people of a scope agreed that decisions of every service have to know: a value, by its name. */
export type Terms = Readonly<Partial<Record<string, string>>>;

/** What a decision gets with every command besides its body: who sends it, their relation to the scope, and when. */
export interface Context {
  /** The person who sends it. */
  readonly by: string;
  /** Now, ISO 8601 in UTC. */
  readonly at: string;
  /** The zone that the sender lives by, an IANA name. */
  readonly zone: string;
  /** The day that is today for the sender: the day of `at` in their zone. */
  readonly today: string;
  /** A new id, for the one thing that a command may create. The same id when the command is sent again. */
  readonly newId: string;
  /** 32 random characters, where a decision needs something that nobody can guess. */
  readonly nonce: string;
  readonly scope: Scope;
  /** Nobody, while the scope is still being formed. */
  readonly people: People;
  /** The moment at which these people came together here, ISO 8601 in UTC; absent where nobody did. */
  readonly since?: string;
  /** As this service has heard them; none where nothing was said of any. */
  readonly terms?: Terms;
}

export type Command<Body> = Body & Context;

/** States of other aggregates that a decision has to know, by the name of the aggregate. Read, never written. */
export type Others = Readonly<Record<string, unknown>>;

/** Something that a person can do: what they write, and what follows from it. One file each. */
export interface Verb<
  Body extends object = object,
  State = unknown,
  Fact extends DomainEvent = DomainEvent,
  Reason extends string = string,
> {
  readonly body: Schema<Body>;
  /** One line for the catalogue of routes: what a person does with it. */
  readonly summary: string;
  /**
   * True where it is still permitted after the alliance has ended: it only takes back, or says what was learned.
   * Everything else is refused then, in every service.
   */
  readonly afterTheEnd?: boolean;
  /** Names of the terms that what is sent rests on, beside its aggregate's own: it is refused while one of them is off. */
  practices?(body: Body): readonly string[];
  /** True where it creates a thing with a stream of its own, whose id is the command's `newId`. */
  readonly opens?: boolean;
  /**
   * Ids of the other aggregates that the decision must know: `{ session: body.sessionId }`. For a list of ids it is
   * told a list of states, and of nothing where this command needs none of that name.
   */
  needs?(
    body: Body,
    scope: Scope,
    state: State,
  ): Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The verb of another aggregate that is done along with it, where there is one; that may reach on, never back. */
  reaches?(body: Body, state: State, scope: Scope): Reach | undefined;
  /** @param reached where it reaches, as that is before it does; undefined where it doesn't. */
  decide(command: Command<Body>, state: State, others: Others, reached?: Reached): Decision<Fact, Reason>;
}

export const verb = <Body extends object, State, Fact extends DomainEvent, Reason extends string>(
  definition: Verb<Body, State, Fact, Reason>,
): Verb<Body, State, Fact, Reason> => definition;

/** A consistency boundary: one stream per scope, or one per thing (`per: 'id'`), with all that can be done to it. */
export interface Aggregate<
  State = unknown,
  Fact extends DomainEvent = DomainEvent,
  Verbs extends Readonly<Record<string, Verb<object, State, Fact>>> = Readonly<
    Record<string, Verb<object, State, Fact>>
  >,
> {
  /** Also the prefix of its streams and the segment of its routes. */
  readonly name: string;
  /** The kind of scope that it belongs to. */
  readonly of: string;
  readonly per: 'scope' | 'id';
  /** The name of the term that all of it rests on; while that is off its verbs are refused. */
  readonly practice?: string;
  readonly decider: Decider<State, Fact>;
  readonly verbs: Verbs;
}

type Outcome<Doing> = Doing extends { decide(...given: never[]): infer Decided } ? Decided : never;

/** Every reason for which the verbs of these aggregates can be refused. */
export type ReasonOf<Aggregates extends readonly { readonly verbs: object }[]> =
  Aggregates[number]['verbs'] extends infer Verbs
    ? Verbs extends object
      ? { [Name in keyof Verbs]: Extract<Outcome<Verbs[Name]>, Rejection>['rejected'] }[keyof Verbs]
      : never
    : never;

export const streamOf = (aggregate: Pick<Aggregate, 'name' | 'per'>, scope: Scope, id?: string) =>
  `${aggregate.name}-${aggregate.per === 'scope' ? idIn(scope) : id}`;
