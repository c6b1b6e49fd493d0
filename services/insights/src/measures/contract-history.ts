import { isWithin, monthsBefore, type Day } from './calendar-day.ts';

/** A proposal to add, change or retire a clause, whatever became of it; its counters are part of it. */
export interface Amendment {
  readonly clauseId: string;
  readonly proposedBy: 'coach' | 'supervisor';
  readonly proposedOn: Day;
  /** Absent while it is open, and when it was declined or withdrawn. */
  readonly acceptedOn?: Day;
}

/** "This clause is still true", said by either member. */
export interface Affirmation {
  readonly clauseId: string;
  readonly on: Day;
}

/** What a contract's life is read from. What is dated after the day asked about is left out of account. */
export interface ContractHistory {
  /** The clauses in force on the day asked about. */
  readonly activeClauses: readonly string[];
  readonly amendments: readonly Amendment[];
  readonly affirmations: readonly Affirmation[];
}

/** A window of calendar months that ends on a day; both its ends count, so a year includes its anniversary. */
export const inMonthsUpTo =
  (months: number, asOf: Day) =>
  (day: Day | undefined): boolean =>
    day !== undefined && isWithin(day, monthsBefore(asOf, months), asOf);
