import { afterEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { elsewhere, timeOf, dayAt } from '../../device/clock.ts';
import { liveBy, zoneInUse } from '../../device/zone.ts';
import { dayElsewhere, momentElsewhere } from '../../pair/elsewhere.ts';
import { comesTwice, errorsInWhen, instantOf, whenOf, type When } from './when.ts';

const when = (day: string, time: string, second = false): When => ({
  day,
  time,
  minutes: '60',
  mode: 'video',
  second,
});
afterEach(() => void liveBy(undefined));

describe('a time that is planned', () => {
  it.each([
    ['America/Los_Angeles', '2026-12-03', '18:30', '2026-12-04T02:30:00.000Z'],
    ['Pacific/Auckland', '2026-12-03', '09:00', '2026-12-02T20:00:00.000Z'],
    ['Asia/Kolkata', '2026-12-03', '00:15', '2026-12-02T18:45:00.000Z'],
    ['Asia/Kathmandu', '2026-12-03', '18:30', '2026-12-03T12:45:00.000Z'],
    ['Africa/Cairo', '2026-12-03', '00:30', '2026-12-02T22:30:00.000Z'],
    ['Australia/Lord_Howe', '2026-12-03', '18:30', '2026-12-03T07:30:00.000Z'],
  ])('in %s on %s at %s is %s, and is found again to be moved', (zone, day, time, at) => {
    liveBy(zone);
    expect(instantOf(when(day, time))).toBe(at);
    expect(whenOf(at)).toEqual({ day, time, second: false });
    expect([dayAt(at), timeOf(at)]).toEqual([day, time]);
  });
  it('never comes where clocks are put forward over it', () => {
    liveBy('America/Los_Angeles');
    const gone = when('2027-03-14', '02:30');
    expect(instantOf(gone)).toBeUndefined();
    expect(errorsInWhen(gone, '2026-12-01', 'ahead')).toEqual({
      time: expect.stringContaining('never comes'),
    });
    expect(errorsInWhen(when('2027-03-14', '03:30'), '2026-12-01', 'ahead')).toEqual({});
  });
  it('comes twice where they are put back to it, and either can be meant', () => {
    liveBy('Australia/Lord_Howe');
    const [first, second] = [when('2027-04-04', '01:45'), when('2027-04-04', '01:45', true)];
    expect([comesTwice(first), comesTwice(when('2027-04-04', '02:15'))]).toEqual([true, false]);
    expect(Date.parse(instantOf(second) ?? '') - Date.parse(instantOf(first) ?? '')).toBe(30 * 60_000);
    expect([whenOf(instantOf(first) ?? '').second, whenOf(instantOf(second) ?? '').second]).toEqual([
      false,
      true,
    ]);
  });
  it('is found again in every zone there is', () => {
    const instants = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2037-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...Intl.supportedValuesOf('timeZone')), instants, (zone, date) => {
        liveBy(zone);
        const at = `${date.toISOString().slice(0, 16)}:00.000Z`;
        expect(instantOf(whenOf(at))).toBe(at);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a moment for the other', () => {
  const at = '2026-12-04T02:30:00Z';
  it('is said with its day where that is another', () => {
    liveBy('America/Los_Angeles');
    expect(momentElsewhere(at, 'Europe/Stockholm', '2026-11-30')).toBe('Friday 4 December, 03:30');
    expect(momentElsewhere(at, 'America/Denver', '2026-11-30')).toBe('19:30');
    expect([
      dayElsewhere(at, 'Europe/Stockholm', '2026-11-30'),
      dayElsewhere(at, 'America/Denver', '2026-11-30'),
    ]).toEqual(['Friday 4 December', undefined]);
  });
  it('is left out where it is the same there, whatever the zone is called, and where it isn’t known', () => {
    liveBy('Europe/Paris');
    expect(elsewhere(at, 'Europe/Stockholm')).toBeUndefined();
    expect(elsewhere(at, undefined)).toBeUndefined();
  });
});

describe('the zone in use', () => {
  it('is the account’s, else the browser’s', () => {
    const browsers = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(liveBy('Pacific/Chatham')).toBe(true);
    expect([zoneInUse(), liveBy('Pacific/Chatham')]).toEqual(['Pacific/Chatham', false]);
    liveBy(null);
    expect(zoneInUse()).toBe(browsers);
  });
  it('is the browser’s where the account’s is one that this browser doesn’t know', () => {
    liveBy('Moon/Tranquility');
    expect(zoneInUse()).not.toBe('Moon/Tranquility');
  });
});
