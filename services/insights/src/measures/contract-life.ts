import { daysFrom, isWithin, type Day } from './calendar-day.ts';
import { inMonthsUpTo, type ContractHistory } from './contract-history.ts';
import { median } from './median.ts';

export interface LivingIndex {
  /** Clauses spoken of / active clauses, 0 to 1. */
  readonly index: number;
  readonly active: number;
  /** Affirmed or amended within the window, by either member; in the contract's order. */
  readonly spokenOf: readonly string[];
  /** Neither affirmed nor amended within it: "Still true?" */
  readonly notSpokenOf: readonly string[];
}

const WINDOW_MONTHS = 12;

/**
 * Measure 6, how alive a contract is: clauses affirmed or amended in twelve months / active clauses. The
 * definition is this product's own. A clause counts once, however often it was spoken of; signing a text is
 * not speaking of each clause. Undefined without active clauses.
 */
export const livingIndex = (history: ContractHistory, asOf: Day): LivingIndex | undefined => {
  const { activeClauses, affirmations, amendments } = history;
  if (activeClauses.length === 0) return undefined;
  const recently = inMonthsUpTo(WINDOW_MONTHS, asOf);
  const recontracted = new Set([
    ...affirmations.filter(({ on }) => recently(on)).map(({ clauseId }) => clauseId),
    ...amendments.filter(({ acceptedOn }) => recently(acceptedOn)).map(({ clauseId }) => clauseId),
  ]);
  const spokenOf = activeClauses.filter((clauseId) => recontracted.has(clauseId));
  const notSpokenOf = activeClauses.filter((clauseId) => !recontracted.has(clauseId));
  return {
    index: spokenOf.length / activeClauses.length,
    active: activeClauses.length,
    spokenOf,
    notSpokenOf,
  };
};

/**
 * Measure 6, how often terms are rewritten: amendments accepted in twelve months / active clauses, so that a
 * clause changed twice counts twice, and one retired counts too. Undefined without active clauses.
 */
export const churn = ({ activeClauses, amendments }: ContractHistory, asOf: Day): number | undefined =>
  activeClauses.length === 0
    ? undefined
    : amendments.filter(({ acceptedOn }) => inMonthsUpTo(WINDOW_MONTHS, asOf)(acceptedOn)).length /
      activeClauses.length;

/** Measure 6, who starts: amendments that the coach proposed / all in twelve months; undefined when none was. */
export const initiatorBalance = (
  { amendments }: Pick<ContractHistory, 'amendments'>,
  asOf: Day,
): { readonly byCoach: number; readonly amendments: number; readonly balance: number } | undefined => {
  const proposed = amendments.filter(({ proposedOn }) => inMonthsUpTo(WINDOW_MONTHS, asOf)(proposedOn));
  const byCoach = proposed.filter(({ proposedBy }) => proposedBy === 'coach').length;
  return proposed.length === 0
    ? undefined
    : { byCoach, amendments: proposed.length, balance: byCoach / proposed.length };
};

/** Measure 6, median days from proposal to acceptance, of all accepted so far; undefined when none was. */
export const daysToAgreement = (
  { amendments }: Pick<ContractHistory, 'amendments'>,
  asOf: Day,
): number | undefined =>
  median(
    amendments.flatMap(({ proposedOn, acceptedOn }) =>
      acceptedOn !== undefined && isWithin(acceptedOn, proposedOn, asOf)
        ? [daysFrom(proposedOn, acceptedOn)]
        : [],
    ),
  );
