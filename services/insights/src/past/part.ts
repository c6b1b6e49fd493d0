import { evolveBy, type Cases, type DomainEvent } from '@alliance/decider/decider';
import type { z } from 'zod';

/** Words that are taken off the table again: that they were on it stays, what they said does not. */
export interface Withdrawal<Fact extends DomainEvent> {
  /** The fact by which it is done. */
  readonly by: Fact['type'];
  /** Those whose words it means: the latest of these, or all about the same subject where that has an id. */
  readonly of: readonly Fact['type'][];
  subject?(fact: Fact): string | undefined;
}

/** What is to be known of facts of an aggregate beside what they say. */
export interface Handling<Fact extends DomainEvent> {
  /** Nothing between the two: neither sees them here. */
  readonly unseen?: readonly Fact['type'][];
  /** No news: a day on which nothing else was recorded isn't one on which something happened. */
  readonly unremarked?: readonly Fact['type'][];
  /** Without these there is no partnership to read: where they were erased, what was never sealed of them stays. */
  readonly outliving?: readonly Fact['type'][];
  readonly withdrawals?: readonly Withdrawal<Fact>[];
}

/** An aggregate's part of the past: what it is before anything happened, and what each of its facts makes of it. */
export const part = <
  const Name extends string,
  State,
  Fact extends DomainEvent,
  const Evidence extends readonly z.ZodObject[] = readonly [],
>(
  name: Name,
  empty: State,
  cases: Cases<State, Fact>,
  { evidence, ...handling }: Handling<Fact> & { readonly evidence?: Evidence } = {},
) => {
  const evolve = evolveBy(cases);
  return {
    name,
    empty,
    cases,
    handling,
    /** The records of it on which a sentence of the story may rest. */
    evidence: (evidence ?? []) as Evidence | readonly [],
    /** The whole past with this part of it moved on. */
    evolve<Whole extends { readonly [Each in Name]: State }>(whole: Whole, fact: Fact): Whole {
      const before = whole[name];
      const after = evolve(before, fact);
      return after === before ? whole : { ...whole, [name]: after };
    },
  };
};
