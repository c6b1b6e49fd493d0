import { clockOf, dayOf, instantsAt, type Day } from '@alliance/days/days';
import { zoneInUse } from './zone.ts';

/*
 * The device's clock, read nowhere else, and what clocks show at a moment, all in the zone in use: a day and the
 * time beside it never come from two zones.
 */

/** This moment, UTC. */
export const now = (): string => new Date().toISOString();

/** 14:02, as it is now. */
export const timeNow = (): string => timeOf(now());

/** 08:40, as the clock showed or will show at that moment. */
export const timeOf = (instant: string): string => clockOf(instant, zoneInUse());

/** The day on which a moment fell or will fall. */
export const dayAt = (instant: string): Day => dayOf(instant, zoneInUse());

/**
 * The moments at which calendar and clock show this day and time: one, none where clocks are put forward over it,
 * two where they are put back to it.
 */
export const momentsAt = (day: Day, time: string): readonly string[] => instantsAt(day, time, zoneInUse());

/** What a moment is in another zone; undefined where calendar and clock show the same there as here. */
export const elsewhere = (
  instant: string,
  zone: string | undefined,
): { readonly day: Day; readonly time: string } | undefined => {
  if (zone === undefined) return undefined;
  const there = { day: dayOf(instant, zone), time: clockOf(instant, zone) };
  return there.day === dayAt(instant) && there.time === timeOf(instant) ? undefined : there;
};
