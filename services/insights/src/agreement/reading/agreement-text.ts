import { CURRENT_FORM, type SignableText } from '@alliance/facts/canonical-text';
import type { RhythmNumbers } from '@alliance/facts/clause-numbers';
import { differences, type ClauseDifference } from '@alliance/facts/clauses';
import { saysTheSame } from '@alliance/facts/contract-text';
import type { Deed } from '../../past/deed.ts';
import type { Amendment } from '../past/amendment.ts';
import type { ContractPast, Signature, Version } from '../past/contract-past.ts';

/** A version with what sets it apart from the one before. */
export interface VersionWithChanges {
  readonly version: Version;
  readonly changes: readonly ClauseDifference[];
  /** Present where another review rhythm was set than the version before had. */
  readonly rhythm?: RhythmNumbers | undefined;
  /** Those that came into force with it, in the order of their proposal. */
  readonly amendments: readonly Amendment[];
}

const isSame = (one: RhythmNumbers, other: RhythmNumbers | undefined): boolean =>
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
  /** False where it differs from what is in force only by numbers that were set beside the text. */
  readonly proposed: boolean;
}

const earliest = (deeds: readonly (Deed | undefined)[]): Deed | undefined =>
  deeds.filter((deed) => deed !== undefined).toSorted((a, b) => (a.at < b.at ? -1 : 1))[0];

/** Absent while the working text says what is in force, and once the contract has ended. */
export const nextText = (contract: ContractPast): NextText | undefined => {
  const { drafted, versions, clauses, ended } = contract;
  if (!drafted || ended) return undefined;
  const inForce = versions.at(-1);
  if (!inForce) return { version: 1, since: drafted.at, by: drafted.by, changes: [], proposed: true };
  if (saysTheSame(inForce.clauses, clauses)) return undefined;
  const first = earliest(
    [...contract.amendments.values()]
      .filter(({ state, inVersion }) => state === 'accepted' && inVersion === undefined)
      .map(({ proposedBy, proposedAt, settledAt = proposedAt }) => ({ by: proposedBy, at: settledAt })),
  );
  const { by, at } = first ?? earliest([contract.beside.rhythm, contract.beside.retention]) ?? drafted;
  return {
    version: inForce.version + 1,
    since: at,
    by,
    changes: differences(inForce.clauses, clauses),
    proposed: first !== undefined,
  };
};

/** What somebody would sign now; undefined where nothing is on its way. */
export const signable = (contract: ContractPast): SignableText | undefined => {
  const next = nextText(contract);
  const { drafted, clauses } = contract;
  return next && drafted && { form: CURRENT_FORM, version: next.version, nonce: drafted.nonce, clauses };
};

/** Under the text as it stands. One given in an earlier form is of another fingerprint: it is asked for again. */
export const signaturesOfNext = ({ signatures }: ContractPast): readonly Signature[] =>
  signatures.filter(({ form }) => form === CURRENT_FORM);

/** By clause: what the other said or asked last, and this member neither answered nor settled. */
export const commentsAwaiting = (
  contract: ContractPast,
  viewer: string,
): readonly (readonly [string, Deed])[] => {
  const { asked, clauses, versions, ended } = contract;
  const spokenOf = new Set(
    [...clauses, ...(versions.at(-1)?.clauses ?? [])]
      .map(({ id }) => id)
      .concat(openAmendments(contract).map(({ clauseId }) => clauseId)),
  );
  return ended ? [] : [...asked].filter(([clauseId, { by }]) => by !== viewer && spokenOf.has(clauseId));
};

export const openAmendments = ({ amendments, ended }: ContractPast): readonly Amendment[] =>
  ended ? [] : [...amendments.values()].filter(({ state }) => state === 'open');
