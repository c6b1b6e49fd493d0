import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clockOf, dayOf, daysAfter, endOf, instantsAt, startOf } from './days.ts';
import { isZone, UTC } from './zone.ts';

const hours = (day: string, zone: string) =>
  (Date.parse(endOf(day, zone)) + 1 - Date.parse(startOf(day, zone))) / 3_600_000;

describe('the day of an instant', () => {
  it.each([
    ['America/Los_Angeles', '2026-12-04T02:30:00Z', '2026-12-03', '18:30'],
    ['Asia/Kolkata', '2026-12-03T18:30:00Z', '2026-12-04', '00:00'],
    ['Asia/Kathmandu', '2026-12-03T18:14:00Z', '2026-12-03', '23:59'],
    ['Pacific/Auckland', '2026-12-03T20:30:00Z', '2026-12-04', '09:30'],
    ['Africa/Cairo', '2026-12-03T22:00:00Z', '2026-12-04', '00:00'],
    ['Australia/Lord_Howe', '2026-12-03T13:00:00Z', '2026-12-04', '00:00'],
    ['Pacific/Kiritimati', '2026-12-03T10:00:00Z', '2026-12-04', '00:00'],
    ['UTC', '2026-12-03T23:59:59.999Z', '2026-12-03', '23:59'],
  ])('in %s at %s is %s, and clocks show %s', (zone, instant, day, time) => {
    expect([dayOf(instant, zone), clockOf(instant, zone)]).toEqual([day, time]);
  });
});

describe('a day', () => {
  it.each([
    ['America/Los_Angeles', '2026-03-08', '2026-03-08T08:00:00.000Z', 23],
    ['America/Los_Angeles', '2026-11-01', '2026-11-01T07:00:00.000Z', 25],
    ['Australia/Lord_Howe', '2026-10-04', '2026-10-03T13:30:00.000Z', 23.5],
    ['Australia/Lord_Howe', '2026-04-05', '2026-04-04T13:00:00.000Z', 24.5],
    ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00.000Z', 23],
    ['Africa/Cairo', '2026-10-29', '2026-10-28T21:00:00.000Z', 25],
    ['Asia/Beirut', '2026-03-29', '2026-03-28T22:00:00.000Z', 23],
    ['America/Havana', '2026-03-08', '2026-03-08T05:00:00.000Z', 23],
    ['America/Havana', '2026-11-01', '2026-11-01T04:00:00.000Z', 25],
    ['Asia/Kathmandu', '2026-03-08', '2026-03-07T18:15:00.000Z', 24],
  ])('in %s, %s, begins at %s and has %d hours', (zone, day, start, many) => {
    expect([startOf(day, zone), hours(day, zone)]).toEqual([start, many]);
  });
  it('follows another by the calendar', () => {
    expect([daysAfter('2026-02-28', 1), daysAfter('2024-02-28', 1), daysAfter('2026-01-01', -1)]).toEqual([
      '2026-03-01',
      '2024-02-29',
      '2025-12-31',
    ]);
  });
});

describe('a clock time on a day', () => {
  it('is one instant', () => {
    expect(instantsAt('2026-12-03', '18:30', 'America/Los_Angeles')).toEqual(['2026-12-04T02:30:00.000Z']);
  });
  it('is none where clocks are put forward over it', () => {
    expect(instantsAt('2026-03-08', '02:30', 'America/Los_Angeles')).toEqual([]);
    expect(instantsAt('2026-04-24', '00:00', 'Africa/Cairo')).toEqual([]);
    expect(instantsAt('2026-10-04', '02:15', 'Australia/Lord_Howe')).toEqual([]);
  });
  it('is two where they are put back to it', () => {
    expect(instantsAt('2026-11-01', '01:30', 'America/Los_Angeles')).toEqual([
      '2026-11-01T08:30:00.000Z',
      '2026-11-01T09:30:00.000Z',
    ]);
    expect(instantsAt('2026-04-05', '01:45', 'Australia/Lord_Howe')).toHaveLength(2);
  });
});

describe('in every zone there is, at any instant', () => {
  const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), UTC);
  const instant = fc
    .date({
      min: new Date('2012-01-01T00:00:00Z'),
      max: new Date('2038-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    .map((date) => date.toISOString());
  /** As Intl writes it, asked anew each time. */
  const shown = (at: string, in_: string) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: in_, dateStyle: 'short', timeStyle: 'short' }).format(
      new Date(at),
    );
  it('day and clock time are those that Intl writes', () => {
    fc.assert(
      fc.property(instant, zone, (at, in_) => {
        expect(`${dayOf(at, in_)} ${clockOf(at, in_)}`).toBe(shown(at, in_));
      }),
      { numRuns: 2_000 },
    );
  });
  it('a day goes from its first instant to its last, and the next one begins there', () => {
    fc.assert(
      fc.property(instant, zone, (at, in_) => {
        const day = dayOf(at, in_);
        const [start, end] = [startOf(day, in_), endOf(day, in_)];
        expect(start <= at && at <= end).toBe(true);
        expect([dayOf(start, in_), dayOf(end, in_)]).toEqual([day, day]);
        const before = new Date(Date.parse(start) - 1).toISOString();
        expect(dayOf(before, in_) < day).toBe(true);
        expect(Date.parse(startOf(daysAfter(day, 1), in_))).toBe(Date.parse(end) + 1);
      }),
      { numRuns: 2_000 },
    );
  });
  it('an instant is found again by the day and the clock time that it had', () => {
    fc.assert(
      fc.property(instant, zone, (at, in_) => {
        const minute = `${at.slice(0, 16)}:00.000Z`;
        expect(instantsAt(dayOf(minute, in_), clockOf(minute, in_), in_)).toContain(minute);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the name of a zone', () => {
  it('is one that Intl knows', () => {
    for (const name of ['UTC', 'Asia/Kolkata', 'America/Argentina/Ushuaia', 'Europe/Kyiv', 'Etc/GMT+5'])
      expect(isZone(name)).toBe(true);
  });
  it('is no offset, no word and no flood of letters', () => {
    for (const name of [
      '',
      '+05:30',
      '-0800',
      'Mars/Olympus',
      'UTC\n',
      ' UTC',
      'A'.repeat(65),
      '../etc/passwd',
    ])
      expect(isZone(name)).toBe(false);
  });
});
