import type { Pause } from '../../measures/paused-days.ts';
import type { ContractPast } from '../past/contract-past.ts';
import type { Days } from '../../past/days.ts';

/** The pauses as days of the alliance: each ends on its day, when it was taken up again, or when another replaced it. */
export const pausesOf = (
  { pauses }: ContractPast,
  { countedDayOf }: Pick<Days, 'countedDayOf'>,
): readonly Pause[] =>
  pauses.map(({ at, until, endedAt }) => {
    const ended = endedAt === undefined ? undefined : countedDayOf(endedAt);
    const to = [until, ended].filter((day) => day !== undefined).toSorted()[0];
    return { from: countedDayOf(at), to };
  });
