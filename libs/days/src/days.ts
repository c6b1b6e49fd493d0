import { DAY, MINUTE, offsetAt, written } from './offset.ts';
import { UTC, type Zone } from './zone.ts';

/** A calendar day, ISO 8601: `2026-07-02`. Which moments belong to it, a zone says. */
export type Day = string;

/** What the clocks of the zone show, as if they were in UTC. */
const shown = (instant: string, zone: Zone): string => {
  const moment = Date.parse(instant);
  return written(moment + offsetAt(moment, zone));
};

/** Each reading of a partnership asks for the days of the same instants again, so the answers are kept. */
const MOST_KEPT = 100_000;
const kept = new Map<Zone, Map<string, Day>>();
let howMany = 0;

const keep = (instant: string, zone: Zone, day: Day): Day => {
  if (howMany >= MOST_KEPT) {
    kept.clear();
    howMany = 0;
  }
  const days = kept.get(zone) ?? new Map<string, Day>();
  kept.set(zone, days.set(instant, day));
  howMany += 1;
  return day;
};

/** As clocks and facts write it, the day in UTC stands in front. */
const isInUtc = (instant: string): boolean => instant.length === 24 && instant.endsWith('Z');

/** The day on which an instant fell in that zone. */
export const dayOf = (instant: string, zone: Zone): Day =>
  (zone === UTC && isInUtc(instant) ? instant.slice(0, 10) : kept.get(zone)?.get(instant)) ??
  keep(instant, zone, shown(instant, zone).slice(0, 10));

/** What a clock in that zone showed: `18:30`. */
export const clockOf = (instant: string, zone: Zone): string => shown(instant, zone).slice(11, 16);

/** So many days later, or earlier where it is negative. */
export const daysAfter = (day: Day, days: number): Day => written(Date.parse(day) + days * DAY).slice(0, 10);

/** The same day of the month so many months later; where that month is too short, its last. */
export const monthsAfter = (day: Day, months: number): Day => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = written(Date.UTC(year, month + months, 0)).slice(0, 10);
  return `${last.slice(0, 8)}${String(Math.min(date, Number(last.slice(8)))).padStart(2, '0')}`;
};

/**
 * The first instant of a day in that zone, UTC. Where clocks are put forward at midnight it is the one after
 * the change; where a midnight comes twice, the first.
 */
export const startOf = (day: Day, zone: Zone): string => {
  const midnight = Date.parse(day);
  let [before, after] = [midnight - DAY, midnight + DAY];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (middle + offsetAt(middle, zone) >= midnight) after = middle;
    else before = middle;
  }
  return written(after);
};

/** The last instant of a day in that zone, UTC, to the millisecond. A day may have 23 hours, or 25. */
export const endOf = (day: Day, zone: Zone): string =>
  written(Date.parse(startOf(daysAfter(day, 1), zone)) - 1);

/**
 * The instants at which clocks in that zone show this time on that day, UTC: one, as a rule. None where they are
 * put forward over it, two where they are put back to it.
 */
export const instantsAt = (day: Day, time: string, zone: Zone): readonly string[] => {
  const local = Date.parse(`${day}T${time}:00Z`);
  const around = new Set([local - DAY, local + DAY].map((moment) => local - offsetAt(moment, zone)));
  return [...around]
    .filter((moment) => moment + offsetAt(moment, zone) === local)
    .toSorted((a, b) => a - b)
    .map(written);
};

/** By how much the clocks of that zone are ahead of UTC, in minutes; behind it where it is negative. */
export const minutesAheadOfUtc = (instant: string, zone: Zone): number =>
  offsetAt(Date.parse(instant), zone) / MINUTE;
