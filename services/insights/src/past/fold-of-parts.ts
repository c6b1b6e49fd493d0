import type { DomainEvent } from '@alliance/decider/decider';
import type { View } from '@alliance/decider/view';
import type { Handling } from './part.ts';

/** A part of a past, as the fold of all of them has to know it. */
export interface Step<Past, Fact extends DomainEvent> {
  readonly handling: Handling<Fact>;
  readonly cases: object;
  evolve(past: Past, fact: Fact): Past;
}

/** One fold of all parts. A type that no part has a case for, and that isn't ignored, is met with an error. */
export const foldOf = <Past, Fact extends DomainEvent>(
  empty: Past,
  parts: readonly Step<Past, Fact>[],
  ignored: Readonly<Record<string, 'ignored'>>,
): View<Past, Fact> => {
  const stepOf: ReadonlyMap<string, Step<Past, Fact>> = new Map(
    parts.flatMap((each) => Object.keys(each.cases).map((type): [string, Step<Past, Fact>] => [type, each])),
  );
  return {
    empty,
    evolve: (past, fact) => {
      const step = stepOf.get(fact.type);
      if (step) return step.evolve(past, fact);
      if (fact.type in ignored) return past;
      throw new Error(`no case for a fact of type ${fact.type}`);
    },
  };
};
