import type { Day } from '@alliance/days/days';
import type { Pause } from '../../measures/paused-days.ts';
import type { Days } from '../../past/days.ts';

/** A pause as it was said: the oldest first, and of several only the last may hold. */
interface Said {
  readonly at: string;
  /** The day on which it ends by itself; absent while it is open. */
  readonly until?: string | undefined;
  readonly endedAt?: string | undefined;
}

/** The pauses as days of the alliance: each ends on its day, when it was taken up again, or when another replaced it. */
export const pausesOf = (
  { pauses }: { readonly pauses: readonly Said[] },
  { countedDayOf }: Pick<Days, 'countedDayOf'>,
): readonly Pause[] =>
  pauses.map(({ at, until, endedAt }) => {
    const ended = endedAt === undefined ? undefined : countedDayOf(endedAt);
    const to = [until, ended].filter((day) => day !== undefined).toSorted()[0];
    return { from: countedDayOf(at), to };
  });

/** The pause that holds on a day of the viewer; on the day that was named, it is over. */
export const pauseOn = <Each extends Said>(pauses: readonly Each[], day: Day): Each | undefined => {
  const latest = pauses.at(-1);
  if (!latest || latest.endedAt !== undefined) return undefined;
  return latest.until === undefined || day < latest.until ? latest : undefined;
};
