import { tzOffset } from '@date-fns/tz/tzOffset';
import type { Zone } from './zone.ts';

export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** Ten years of days of a zone. */
const MOST_KEPT = 4_000;
const kept = new Map<Zone, Map<number, number>>();

const asked = (zone: Zone, moment: number): number => tzOffset(zone, new Date(moment)) * MINUTE;

const atStartOf = (ends: Map<number, number>, zone: Zone, day: number): number => {
  const before = ends.get(day);
  if (before !== undefined) return before;
  if (ends.size >= MOST_KEPT) ends.clear();
  const offset = asked(zone, day * DAY);
  ends.set(day, offset);
  return offset;
};

/**
 * By how much the clocks of a zone were ahead of UTC at a moment, both in milliseconds. Clocks are changed once a
 * day at most, so where the offset is the same at both ends of a day in UTC it is that one, and Intl, which takes
 * a thousand times as long, is asked about two moments a day and no more.
 */
export const offsetAt = (moment: number, zone: Zone): number => {
  let ends = kept.get(zone);
  if (!ends) kept.set(zone, (ends = new Map()));
  const day = Math.floor(moment / DAY);
  const first = atStartOf(ends, zone, day);
  return first === atStartOf(ends, zone, day + 1) ? first : asked(zone, moment);
};

/** What a clock in UTC shows when it is set to this moment, ISO 8601. */
export const written = (moment: number): string => new Date(moment).toISOString();
