import type { Role } from '@alliance/api-client/generated/api';
import type { Pairing } from './vertical.ts';

/** A row for the chart library: each stretch of a line between two breaks is a series of its own. */
export type Row = Pairing & Readonly<Record<`${Role}-${number}`, number | null>>;

export interface Segmented {
  readonly rows: readonly Row[];
  /** How many stretches each line has; one where it is never broken. */
  readonly stretches: Readonly<Record<Role, number>>;
}

/** A line is broken where it says something else than before: what lies on either side isn't joined. */
export const segmented = (pairs: readonly Pairing[]): Segmented => {
  const at: Record<Role, number> = { coach: 0, supervisor: 0 };
  const rows = pairs.map((pair): Row => {
    for (const role of pair.breaks ?? []) at[role] += 1;
    return {
      ...pair,
      [`coach-${at.coach}`]: pair.coach,
      [`supervisor-${at.supervisor}`]: pair.supervisor,
    };
  });
  return { rows, stretches: { coach: at.coach + 1, supervisor: at.supervisor + 1 } };
};
