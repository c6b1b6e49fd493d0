import type { Partnership } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { keyLeadsTo } from './spine/day-slider.tsx';
import { after, before, dayWithin, nearest, stopsOf } from './day.ts';

const partnership: Partnership = {
  allianceId: 'a',
  viewer: { id: 'j', role: 'supervisor' },
  today: '2026-07-02',
  asOf: '2026-07-02',
  began: '2025-01-08',
  members: { coach: { id: 'c', name: 'Amara Osei' }, supervisor: { id: 'j', name: 'Judith Lindqvist' } },
  formerly: [],
  sessions: ['2025-02-19', '2025-04-16'].map((on, i) => ({
    id: on,
    number: i + 1,
    on,
    minutes: 75,
    mode: 'video',
  })),
  planned: { id: 'p', on: '2026-07-15' },
  awaiting: [],
  practices: { on: [], reviews: 'sealed' },
  learned: [],
  days: ['2025-01-22', '2025-04-16', '2025-04-18', '2026-08-01'],
};
const stops = stopsOf(partnership);
const sessions = partnership.sessions.map(({ on }) => on);
const key = (name: string, day: string) => keyLeadsTo(name, day, { stops, sessions });

describe('the days of the handle', () => {
  it('are those on which something happened, the first and today; none is later', () => {
    expect(stops).toEqual([
      '2025-01-08',
      '2025-01-22',
      '2025-02-19',
      '2025-04-16',
      '2025-04-18',
      '2026-07-02',
    ]);
  });
  it('have one before and one after', () => {
    expect([before(stops, '2025-03-01'), after(stops, '2025-03-01')]).toEqual(['2025-02-19', '2025-04-16']);
    expect([before(stops, '2025-01-08'), after(stops, '2026-07-02')]).toEqual([undefined, undefined]);
    expect(nearest(stops, '2025-03-01')).toBe('2025-02-19');
  });
  it('are reached by arrows event by event, by pages session by session, by Home and End', () => {
    expect(key('ArrowLeft', '2025-04-18')).toBe('2025-04-16');
    expect(key('ArrowRight', '2025-04-18')).toBe('2026-07-02');
    expect(key('PageDown', '2026-07-02')).toBe('2025-04-16');
    expect(key('PageUp', '2025-01-08')).toBe('2025-02-19');
    expect(key('PageDown', '2025-02-19')).toBe('2025-01-08');
    expect([key('Home', '2025-04-18'), key('End', '2025-04-18')]).toEqual(['2025-01-08', '2026-07-02']);
    expect(key('ArrowLeft', '2025-01-08')).toBe('2025-01-08');
    expect(key('x', '2025-04-18')).toBeUndefined();
  });
  it('stay within the partnership, whatever the address says', () => {
    expect(dayWithin(partnership, undefined)).toBe('2026-07-02');
    expect(dayWithin(partnership, '2027-01-01')).toBe('2026-07-02');
    expect(dayWithin(partnership, '2020-01-01')).toBe('2025-01-08');
    expect(dayWithin(partnership, '2025-03-01')).toBe('2025-03-01');
  });
});
