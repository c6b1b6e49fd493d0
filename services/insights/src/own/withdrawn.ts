import type { PersonFact } from '@alliance/facts/catalogue';
import type { Recorded } from '@alliance/facts/recorded';
import type { Withdrawal } from '../past/part.ts';

type Fact = Recorded<PersonFact>;

/**
 * Without what its author took out again, on whatever day that was: of the same subject, all that was said before.
 * What was said of it anew since then stays.
 *
 * @param facts in the order in which they were recorded
 */
export const withoutWithdrawn = (
  facts: readonly Fact[],
  withdrawals: readonly Withdrawal<Fact>[],
): readonly Fact[] => {
  const gone = new Set<Fact>();
  for (const { by, of, subject } of withdrawals) {
    const said = new Map<string | undefined, Fact[]>();
    for (const fact of facts) {
      const about = subject?.(fact);
      if (fact.type === by) for (const each of said.get(about) ?? []) gone.add(each);
      else if (of.includes(fact.type)) said.set(about, [...(said.get(about) ?? []), fact]);
    }
  }
  return gone.size === 0 ? facts : facts.filter((fact) => !gone.has(fact));
};
