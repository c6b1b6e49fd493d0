import { createHash } from 'node:crypto';
import type { SealedFact } from '@alliance/facts/recorded';

/** What is held in some place: how much, and a digest that is the same wherever the same is held. */
export interface Holding {
  readonly count: number;
  /** SHA-256 in hexadecimal, over everything in its order. */
  readonly digest: string;
}

/** Engines give an object's fields back in orders of their own; here they always come by name. */
export const inOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, each]) => [name, inOrder(each)]),
  );
};

/** Adds one thing after the other to a digest: a line of JSON each. */
export const fingerprint = () => {
  const hash = createHash('sha256');
  let count = 0;
  return {
    add: (value: unknown): void => {
      hash.update(`${JSON.stringify(inOrder(value))}\n`);
      count += 1;
    },
    get: (): Holding => ({ count, digest: hash.copy().digest('hex') }),
  };
};

export const isSame = (one: Holding, other: Holding): boolean =>
  one.count === other.count && one.digest === other.digest;

/** What was recorded, without what a store vouches for it with. */
export const recordedIn = ({ vouched: _vouched, ...fact }: SealedFact) => fact;

/** A fact with its place, as text that is the same in every store. */
export const textOf = (fact: SealedFact): string => JSON.stringify(inOrder(recordedIn(fact)));
