import { describe, expect, it } from '@jest/globals';
import { asCalendar } from './ics.ts';
import { errorsInWhen, instantOf, type When } from './when.ts';

const when: When = { day: '2026-07-15', time: '14:00', minutes: '75', mode: 'video' };

describe('when a session is', () => {
  it('asks for a day, a time and a length', () => {
    expect(errorsInWhen({ ...when, day: '', time: '', minutes: '' }, '2026-07-02', 'ahead')).toEqual({
      day: 'Choose a day.',
      time: 'Choose a time.',
      minutes: 'Give its length in minutes, 1 to 600.',
    });
    expect(errorsInWhen(when, '2026-07-02', 'ahead')).toEqual({});
  });
  it('is ahead when it is planned, and past when it is recorded; today is both', () => {
    expect(errorsInWhen(when, '2026-07-16', 'ahead')).toHaveProperty('day');
    expect(errorsInWhen(when, '2026-07-14', 'past')).toHaveProperty('day');
    expect(errorsInWhen(when, '2026-07-15', 'ahead')).toEqual({});
    expect(errorsInWhen(when, '2026-07-15', 'past')).toEqual({});
  });
  it('is a moment once day and time are there', () => {
    expect(instantOf(when)).toMatch(/^2026-07-1[456]T\d{2}:\d{2}:00\.000Z$/);
    expect(instantOf({ ...when, time: '' })).toBeUndefined();
  });
});

describe('a session for a calendar', () => {
  it('says when and for how long', () => {
    const text = asCalendar(
      {
        state: 'planned',
        sessionId: 'abc',
        revision: 'as-it-was-read',
        sequence: 2,
        on: '2026-07-15',
        at: '2026-07-15T13:00:00.000Z',
        minutes: 75,
        mode: 'video',
      },
      'Session 14, with Judith; by video',
    );
    expect(text.split('\r\n')).toEqual(
      expect.arrayContaining([
        'UID:abc@learning-alliance',
        'DTSTART:20260715T130000Z',
        'DTEND:20260715T141500Z',
        'SUMMARY:Session 14\\, with Judith\\; by video',
      ]),
    );
  });
});
