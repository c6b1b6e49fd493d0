import type { DomainEvent } from '@alliance/decider/decider';
import type { View } from '@alliance/decider/view';
import type { Handling } from './part.ts';

/** A part of a past, as the fold of all of them has to know it. */
export interface Step<Past, Fact extends DomainEvent> {
  readonly handling: Handling<Fact>;
  readonly cases: object;
  evolve(past: Past, fact: Fact): Past;
}

/**
 * One fold of all parts. Several may have a case for a type: that a review of the alliance is closed is news of the
 * agreement as well. A type that none has a case for, and that isn't ignored, is met with an error.
 */
export const foldOf = <Past, Fact extends DomainEvent>(
  empty: Past,
  parts: readonly Step<Past, Fact>[],
  ignored: Readonly<Record<string, 'ignored'>>,
): View<Past, Fact> => {
  const stepsOf = Map.groupBy(
    parts.flatMap((each) => Object.keys(each.cases).map((type) => ({ type, each }))),
    ({ type }) => type,
  );
  return {
    empty,
    evolve: (past, fact) => {
      const steps = stepsOf.get(fact.type);
      if (steps) return steps.reduce((whole, { each }) => each.evolve(whole, fact), past);
      if (fact.type in ignored) return past;
      throw new Error(`no case for a fact of type ${fact.type}`);
    },
  };
};
