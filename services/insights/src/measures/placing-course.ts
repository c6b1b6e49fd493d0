import { daysFrom, type Day } from './calendar-day.ts';

/** One person's own position on the line of one dimension, from 0 to 10, on a day. */
export interface Position {
  readonly position: number;
  readonly on: Day;
}

/** A position that is lower than the one before it. */
export interface CameDown<Placed extends Position = Position> {
  readonly from: Placed;
  readonly to: Placed;
}

export interface PlacingCourse<Placed extends Position = Position> {
  readonly first: Placed;
  readonly latest: Placed;
  /** From the first to the latest, in steps of the line; negative where the latest is lower. */
  readonly change: number;
  readonly cameDown: readonly CameDown<Placed>[];
}

/**
 * How one person's positions on one dimension went, the earliest first; undefined below two. Our own, and no scale of
 * anybody's: a difference of two placings by the same person on the same line. It is made for one line at a time: there
 * is no sum and no mean over several, and none over two people, since each places by a yardstick of their own.
 */
export const placingCourse = <Placed extends Position>(
  placed: readonly Placed[],
): PlacingCourse<Placed> | undefined => {
  const [first, latest] = [placed[0], placed.at(-1)];
  if (!first || !latest || placed.length < 2) return undefined;
  return {
    first,
    latest,
    change: latest.position - first.position,
    cameDown: placed.flatMap((to, index) => {
      const from = placed[index - 1];
      return from && to.position < from.position ? [{ from, to }] : [];
    }),
  };
};

export interface TimeApart<Session> {
  readonly before: Session;
  readonly after: Session;
  readonly days: number;
}

/** Less than this isn't told of as a time apart: eight weeks, in days. */
const LONG = 56;

/** The longest time between two sessions in a row of which the later lies after the one day and up to the other. */
export const timeApartWithin = <Session extends { readonly countedOn: Day }>(
  sessions: readonly Session[],
  from: Day,
  to: Day,
): TimeApart<Session> | undefined =>
  sessions
    .flatMap((after, index): readonly TimeApart<Session>[] => {
      const before = sessions[index - 1];
      if (!before || after.countedOn <= from || after.countedOn > to) return [];
      return [{ before, after, days: daysFrom(before.countedOn, after.countedOn) }];
    })
    .filter(({ days }) => days >= LONG)
    .toSorted((a, b) => b.days - a.days)[0];
