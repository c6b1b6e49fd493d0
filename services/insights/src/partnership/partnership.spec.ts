import { EVERYTHING } from '@alliance/facts/practices';
import { describe, expect, it } from '@jest/globals';
import { allianceEnded, allianceEndingProposed } from '@alliance/facts/alliance';
import { sessionReviewTakenBack, sessionScheduled } from '@alliance/facts/session';
import { correct, recordInError } from '../specification/putting-right.ts';
import { ALLIANCE, journalOf, on } from '../specification/pair-history.ts';
import { aYear } from '../specification/a-year.ts';
import {
  AMARA,
  begins,
  JUDITH,
  readContextAs,
  meet,
  review,
  seenBy,
  session,
  TODAY,
} from '../specification/people.ts';
import { alliances, alliancesOf } from './alliances.ts';
import { readModelOf } from '../pair/read-model.ts';
import { partnership, partnershipOf } from './partnership.ts';

const met = [...begins('2025-01-08'), ...meet(1, '2025-02-19'), ...meet(2, '2025-04-16')];

describe('the line of time', () => {
  it('tells who the two are, when they said yes, and every session up to today', () => {
    expect(partnershipOf(seenBy(JUDITH, met, '2025-03-01'))).toEqual({
      allianceId: ALLIANCE,
      viewer: { id: JUDITH, role: 'supervisor' },
      today: TODAY,
      practices: EVERYTHING,
      asOf: '2025-03-01',
      members: {
        coach: { id: AMARA, name: 'Amara Osei' },
        supervisor: { id: JUDITH, name: 'Judith Lindqvist' },
      },
      began: '2025-01-08',
      formerly: [],
      sessions: [
        { id: session(1), number: 1, on: '2025-02-19', minutes: 75, mode: 'video' },
        { id: session(2), number: 2, on: '2025-04-16', minutes: 75, mode: 'video' },
      ],
      planned: undefined,
      days: ['2025-01-08', '2025-02-19', '2025-04-16'],
      endedOn: undefined,
      ending: undefined,
      paused: undefined,
      awaiting: [],
      learned: [],
    });
  });
  it('tells on which screens the other waits, today and never of an earlier day', () => {
    const waiting = [...met, ...review(AMARA, 2, '2025-04-17')];
    expect(partnershipOf(seenBy(JUDITH, waiting)).awaiting).toEqual(['review']);
    expect(partnershipOf(seenBy(AMARA, waiting)).awaiting).toEqual([]);
    expect(partnershipOf(seenBy(JUDITH, waiting, '2025-05-01')).awaiting).toEqual([]);
    expect(partnershipOf(seenBy(JUDITH, met)).awaiting).toEqual([]);
  });
  it('stands on an earlier day as it was recorded then, and today as it was put right', () => {
    const told = [
      ...met,
      ...correct(1, '2025-06-01', '2025-05-02'),
      ...meet(3, '2025-06-18'),
      ...recordInError(2, '2025-07-01'),
    ];
    const line = (asOf?: string) =>
      partnershipOf(seenBy(JUDITH, told, asOf)).sessions.map(({ id, number, on: day }) => [id, number, day]);
    expect(line('2025-05-31')).toEqual([
      [session(1), 1, '2025-02-19'],
      [session(2), 2, '2025-04-16'],
      [session(3), 3, '2025-06-18'],
    ]);
    expect(line('2025-06-30')).toEqual([
      [session(2), 1, '2025-04-16'],
      [session(1), 2, '2025-05-02'],
      [session(3), 3, '2025-06-18'],
    ]);
    expect(line()).toEqual([
      [session(1), 1, '2025-05-02'],
      [session(3), 2, '2025-06-18'],
    ]);
  });
  it('points to the next session agreed', () => {
    const planned = sessionScheduled({
      by: AMARA,
      sessionId: session(3),
      at: '2026-07-15T14:00:00Z',
      minutes: 75,
      mode: 'video',
    });
    expect(partnershipOf(seenBy(AMARA, [...met, ...on('2026-06-24', planned)])).planned).toEqual({
      id: session(3),
      on: '2026-07-15',
    });
  });
  it('stops on the day the partnership ended', () => {
    const ended = [
      ...on('2026-05-01', allianceEndingProposed({ by: AMARA, closingReviewDue: '2026-06-01' })),
      ...on('2026-06-01', allianceEnded({ by: JUDITH })),
    ];
    expect(partnershipOf(seenBy(AMARA, [...met, ...ended])).endedOn).toBe('2026-06-01');
  });
  it('has a day on which the other sealed a review, and none that was taken back', () => {
    const sealed = [...met, ...review(AMARA, 2, '2025-04-20')];
    const takenBack = [
      ...sealed,
      ...on('2025-04-25', sessionReviewTakenBack({ by: AMARA, sessionId: session(2) })),
    ];
    expect(partnershipOf(seenBy(JUDITH, sealed)).days).toContain('2025-04-20');
    for (const viewer of [AMARA, JUDITH])
      expect(partnershipOf(seenBy(viewer, takenBack)).days).toEqual([
        '2025-01-08',
        '2025-02-19',
        '2025-04-16',
      ]);
  });
  it('keeps to its schema', () => {
    const told = JSON.parse(JSON.stringify(partnershipOf(seenBy(AMARA, aYear)))) as unknown;
    expect(partnership.safeParse(told).error).toBeUndefined();
  });
});

describe('who looks', () => {
  it('sees nothing before both have said yes', () => {
    expect(readModelOf(journalOf(begins('2025-01-08').slice(0, 1)), readContextAs(JUDITH))).toBeUndefined();
  });
  it('sees nothing where they are neither of the two', () => {
    expect(readModelOf(journalOf(met), readContextAs('tom'))).toBeUndefined();
  });
});

describe('my partnerships', () => {
  it('come in the order in which they began', () => {
    const later = { ...seenBy(JUDITH, begins('2025-03-05')), allianceId: 'b' };
    const earlier = { ...seenBy(JUDITH, begins('2025-01-08')), allianceId: 'z' };
    const list = alliancesOf([later, earlier]);
    expect(list.map(({ allianceId }) => allianceId)).toEqual(['z', 'b']);
    expect(alliances.safeParse(JSON.parse(JSON.stringify(list))).error).toBeUndefined();
  });
});
