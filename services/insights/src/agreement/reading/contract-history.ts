import type { Clause } from '@alliance/facts/clauses';
import type { Days } from '../../past/days.ts';
import type { ContractHistory } from '../../measures/contract-history.ts';
import type { ContractPast } from '../past/contract-past.ts';

/** The clauses in force; none before the first version, and none once the contract has ended. */
export const clausesInForce = ({ versions, ended }: ContractPast): readonly Clause[] =>
  ended ? [] : (versions.at(-1)?.clauses ?? []);

/** The contract as measure 6 reads it. */
export const contractHistory = (
  contract: ContractPast,
  coachId: string,
  { countedDayOf }: Pick<Days, 'countedDayOf'>,
): ContractHistory => ({
  activeClauses: clausesInForce(contract).map(({ id }) => id),
  amendments: [...contract.amendments.values()].map(
    ({ clauseId, proposedBy, proposedAt, state, settledAt }) => ({
      clauseId,
      proposedBy: proposedBy === coachId ? 'coach' : 'supervisor',
      proposedOn: countedDayOf(proposedAt),
      ...(state === 'accepted' && settledAt !== undefined && { acceptedOn: countedDayOf(settledAt) }),
    }),
  ),
  affirmations: contract.affirmations.map(({ clauseId, at }) => ({ clauseId, on: countedDayOf(at) })),
});

/**
 * When a clause in force was last spoken of: affirmed, amended, or, where neither ever happened, put in force.
 */
export const lastSpokenOf = (contract: ContractPast, clauseId: string): string | undefined => {
  const since = contract.versions.find(({ clauses }) => clauses.some(({ id }) => id === clauseId));
  const amended = [...contract.amendments.values()].flatMap((amendment) =>
    amendment.clauseId === clauseId && amendment.state === 'accepted' ? [amendment.settledAt ?? ''] : [],
  );
  const affirmed = contract.affirmations.flatMap((each) => (each.clauseId === clauseId ? [each.at] : []));
  return [...(since ? [since.at] : []), ...amended, ...affirmed].toSorted().at(-1);
};
