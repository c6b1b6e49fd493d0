import type { SealedFact } from '@alliance/facts/recorded';

/** The last facts of a log, as they were appended: whoever keeps up need not read them from the file again. */
export interface Tail {
  /** To be called with what follows what was added before, once it is committed. */
  add(facts: readonly SealedFact[]): void;
  /** Undefined where some of what is asked for isn't at hand. */
  after(position: number, limit: number): readonly SealedFact[] | undefined;
  at(position: number): SealedFact | undefined;
  forget(): void;
}

/** At least the last `some` of them are at hand, at most twice as many. */
export const tail = (some: number): Tail => {
  let facts: SealedFact[] = [];
  const first = () => facts[0]?.position ?? Infinity;
  return {
    add(more) {
      facts.push(...more);
      if (facts.length >= 2 * some) facts = facts.slice(-some);
    },
    after: (position, limit) =>
      position + 1 < first()
        ? undefined
        : facts.slice(position + 1 - first(), position + 1 - first() + limit),
    at: (position) => facts[position - first()],
    forget() {
      facts = [];
    },
  };
};
