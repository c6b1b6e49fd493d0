import { fold, isRejection, type Decider, type Decision, type DomainEvent } from './decider.ts';

/**
 * Sentences for specs, without mocks:
 * `given(contract, [drafted]).when(sign, { by: 'judith', … }).thenRejected('text-has-changed')`.
 * A failed expectation throws with both sides written out.
 */
export const given = <State, Fact extends DomainEvent>(
  decider: Decider<State, Fact>,
  past: readonly Fact[] = [],
) => {
  const state = fold(decider, past);
  return {
    state,
    and: (...more: readonly Fact[]) => given(decider, [...past, ...more]),
    when: <Command, Reason extends string>(
      decide: (command: Command, state: State) => Decision<Fact, Reason>,
      command: Command,
    ) => outcome(decider, past, decide(command, state)),
  };
};

const outcome = <State, Fact extends DomainEvent, Reason extends string>(
  decider: Decider<State, Fact>,
  past: readonly Fact[],
  decision: Decision<Fact, Reason>,
) => ({
  decision,
  /** The facts, in order, and nothing else. */
  thenFacts: (...expected: readonly Fact[]) => {
    if (isRejection(decision)) throw new Error(`expected facts, but it was rejected: ${decision.rejected}`);
    same(decision, expected);
    return given(decider, [...past, ...decision]);
  },
  thenTypes: (...expected: readonly Fact['type'][]) => {
    if (isRejection(decision)) throw new Error(`expected facts, but it was rejected: ${decision.rejected}`);
    same(
      decision.map((fact) => fact.type),
      expected,
    );
    return given(decider, [...past, ...decision]);
  },
  thenRejected: (reason: Reason) => {
    if (!isRejection(decision)) throw new Error(`expected ${reason}, but it was decided: ${write(decision)}`);
    same(decision.rejected, reason);
  },
});

const same = (actual: unknown, expected: unknown) => {
  if (write(actual) !== write(expected))
    throw new Error(`expected\n${write(expected)}\nbut it was\n${write(actual)}`);
};

/** JSON with sorted keys: the order in which a fact's fields were written says nothing. */
const write = (value: unknown): string =>
  JSON.stringify(
    value,
    (_key, part: unknown) =>
      part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : part,
    2,
  );
