import { canonicalText } from '@alliance/facts/canonical-text';
import type { Amendment } from '../past/amendment.ts';
import { differences, type Clause, type ClauseDifference } from '../past/clauses.ts';
import type { ContractPast, ReviewRhythm, Version } from '../past/contract-past.ts';

/** A version with what sets it apart from the one before. */
export interface VersionWithChanges {
  readonly version: Version;
  readonly changes: readonly ClauseDifference[];
  /** Present where another review rhythm was set than the version before had. */
  readonly rhythm?: ReviewRhythm | undefined;
  /** Those that came into force with it, in the order of their proposal. */
  readonly amendments: readonly Amendment[];
}

const isSame = (one: ReviewRhythm, other: ReviewRhythm | undefined): boolean =>
  one.everyN === other?.everyN && one.unit === other.unit;

export const versionsWithChanges = (contract: ContractPast): readonly VersionWithChanges[] =>
  contract.versions.map((version, index) => {
    const before = contract.versions[index - 1];
    const { rhythm } = version;
    return {
      version,
      changes: before ? differences(before.clauses, version.clauses) : [],
      rhythm: before && rhythm && !isSame(rhythm, before.rhythm) ? rhythm : undefined,
      amendments: [...contract.amendments.values()].filter(({ inVersion }) => inVersion === version.version),
    };
  });

/** The text that is on its way to being signed: a first draft, or what the next version will say. */
export interface NextText {
  readonly version: number;
  readonly since: string;
  readonly by: string;
  readonly changes: readonly ClauseDifference[];
}

/** As it would be signed: the order of the clauses counts, how a line end was typed doesn't. */
const asSigned = (clauses: readonly Clause[]): string => canonicalText({ version: 0, nonce: '', clauses });

/** Absent while the working text says what is in force, and once the contract has ended. */
export const nextText = (contract: ContractPast): NextText | undefined => {
  const { drafted, versions, clauses, ended } = contract;
  if (!drafted || ended) return undefined;
  const inForce = versions.at(-1);
  if (!inForce) return { version: 1, since: drafted.at, by: drafted.by, changes: [] };
  const accepted = [...contract.amendments.values()]
    .filter(({ state, inVersion }) => state === 'accepted' && inVersion === undefined)
    .toSorted((a, b) => ((a.settledAt ?? '') < (b.settledAt ?? '') ? -1 : 1));
  const first = accepted[0];
  if (asSigned(inForce.clauses) === asSigned(clauses) || !first) return undefined;
  return {
    version: inForce.version + 1,
    since: first.settledAt ?? first.proposedAt,
    by: first.proposedBy,
    changes: differences(inForce.clauses, clauses),
  };
};

export const openAmendments = ({ amendments, ended }: ContractPast): readonly Amendment[] =>
  ended ? [] : [...amendments.values()].filter(({ state }) => state === 'open');
