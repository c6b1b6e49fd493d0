/**
 * A decision is a pure function of a command and the folded past. It answers with new facts, or with a
 * rejection that has a name. Time and ids come in with the command, so a decision never looks at a clock.
 */
export interface DomainEvent {
  readonly type: string;
  readonly data: object;
}

export interface Rejection<Reason extends string = string> {
  readonly rejected: Reason;
  /** What a person could do about it, in data a screen can word; never anybody's sealed words. */
  readonly detail?: Readonly<Record<string, string | number>>;
}

export type Decision<Fact extends DomainEvent, Reason extends string> = readonly Fact[] | Rejection<Reason>;

export const reject = <Reason extends string>(
  reason: Reason,
  detail?: Readonly<Record<string, string | number>>,
): Rejection<Reason> => (detail ? { rejected: reason, detail } : { rejected: reason });

export const isRejection = <Reason extends string>(
  decision: readonly DomainEvent[] | Rejection<Reason>,
): decision is Rejection<Reason> => 'rejected' in decision;

/** How the past becomes a state: the left fold that every decision starts from. */
export interface Decider<State, Fact extends DomainEvent> {
  readonly initial: State;
  evolve(state: State, fact: Fact): State;
}

export const fold = <State, Fact extends DomainEvent>(
  decider: Decider<State, Fact>,
  facts: Iterable<Fact>,
  from: State = decider.initial,
): State => {
  let state = from;
  for (const fact of facts) state = decider.evolve(state, fact);
  return state;
};

/** One case for each type of fact; a type without a case does not compile. `'ignored'` says so on purpose. */
export type Cases<State, Fact extends DomainEvent> = {
  readonly [Type in Fact['type']]:
    | 'ignored'
    | ((
        state: State,
        data: Extract<Fact, { type: Type }>['data'],
        fact: Extract<Fact, { type: Type }>,
      ) => State);
};

/** Turns a total table of cases into the `evolve` of a decider or a view. */
export const evolveBy =
  <State, Fact extends DomainEvent>(cases: Cases<State, Fact>) =>
  (state: State, fact: Fact): State => {
    const handle = cases[fact.type as Fact['type']];
    if (handle === undefined) throw new Error(`no case for a fact of type ${fact.type}`);
    if (handle === 'ignored') return state;
    return (handle as (state: State, data: object, fact: Fact) => State)(state, fact.data, fact);
  };
