import type { PlannedSession } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { asCalendar } from './ics.ts';

const planned: PlannedSession = {
  state: 'planned',
  sessionId: '9f394258-d3e0-8dae-9ccf-d6a7b64aac18',
  revision: 'as-it-was-read',
  sequence: 3,
  on: '2026-12-03',
  at: '2026-12-04T02:30:00.000Z',
  minutes: 75,
  mode: 'video',
};
const lines = (text: string): readonly string[] => text.split('\r\n');
/** Long lines are put together again, as a calendar does (RFC 5545, 3.1). */
const read = (text: string): ReadonlyMap<string, string> =>
  new Map(
    lines(text.replaceAll(/\r\n[ \t]/g, '')).map((line) => [
      line.slice(0, line.indexOf(':')),
      line.slice(line.indexOf(':') + 1),
    ]),
  );
const instant = (stamp: string): number =>
  Date.parse(stamp.replace(/(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z/, '$1-$2-$3T$4:$5:$6Z'));

describe('a planned session for a calendar', () => {
  it('begins and ends when it does, by an id and a sequence by which a moved one replaces itself', () => {
    const event = read(asCalendar(planned, 'Session 14 with Amara'));
    expect(event.get('DTSTART')).toBe('20261204T023000Z');
    expect(event.get('DTEND')).toBe('20261204T034500Z');
    expect(event.get('UID')).toBe(`${planned.sessionId}@learning-alliance`);
    expect(event.get('SEQUENCE')).toBe('3');
    expect(event.get('METHOD')).toBe('PUBLISH');
  });
  it('is stamped with the moment at which it was written, not with its own', () => {
    const before = Math.floor(Date.now() / 1000) * 1000;
    const stamp = instant(read(asCalendar(planned, 'Session 14')).get('DTSTAMP') ?? '');
    expect(stamp).toBeGreaterThanOrEqual(before);
    expect(stamp).toBeLessThanOrEqual(Date.now());
  });
  it.each([
    'Session 14 with Ana-Sophia Wilhelmina Maximiliane von und zu Hohenstein',
    '第十四回、小鳥遊小鳥と一緒に学ぶ時間です。今日もよろしくお願いいたします。',
  ])('has no line over 75 octets, and says %s in whole characters', (title) => {
    const text = asCalendar(planned, title);
    for (const line of lines(text)) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    expect(read(text).get('SUMMARY')).toBe(title);
  });
  it('escapes what would end a value', () => {
    expect(read(asCalendar(planned, 'One, two; \\three')).get('SUMMARY')).toBe('One\\, two\\; \\\\three');
  });
  it('takes one that was called off out again', () => {
    const event = read(asCalendar({ ...planned, state: 'called-off', sequence: 4, by: 'coach' }, 'Session'));
    expect([event.get('METHOD'), event.get('STATUS'), event.get('SEQUENCE')]).toEqual([
      'CANCEL',
      'CANCELLED',
      '4',
    ]);
    expect(event.get('UID')).toBe(`${planned.sessionId}@learning-alliance`);
  });
});
