import { describe, expect, it } from '@jest/globals';
import type { DatedFact } from '../../specification/pair-history.ts';
import {
  AMARA,
  begins,
  JUDITH,
  meet,
  nameTheme,
  rate,
  seenBy,
  session,
  setGoal,
  touch,
} from '../../specification/people.ts';
import { callOff, correct, plan, putBack, recordInError } from '../../specification/putting-right.ts';
import { storyOf } from '../../story/story.ts';
import { sessionOf } from './session.ts';
import { sessionsOf } from './sessions.ts';

const held = [...begins('2025-01-08'), ...meet(1, '2025-02-19'), ...meet(2, '2025-04-16')];
const both = [AMARA, JUDITH];
const read = (viewer: string, number: number, told: readonly DatedFact[], asOf?: string) =>
  sessionOf(seenBy(viewer, [...held, ...told], asOf), session(number));
const lately = (viewer: string, told: readonly DatedFact[], count: number) =>
  storyOf(seenBy(viewer, [...held, ...told])).events.slice(-count);

const meeting = (on: string, minutes = 75, mode = 'video') => ({ on, at: `${on}T14:00:00Z`, minutes, mode });

describe('a session that was corrected', () => {
  const corrected = correct(1, '2025-06-01', '2025-02-20', { by: JUDITH, minutes: 90, mode: 'phone' });
  const back = correct(1, '2025-06-02', '2025-02-19', { by: AMARA });
  it('shows both what had been recorded and what counts', () => {
    for (const viewer of both) {
      expect(read(viewer, 1, corrected)?.session).toMatchObject(meeting('2025-02-20', 90, 'phone'));
      expect(read(viewer, 1, corrected)?.corrections).toEqual([
        {
          by: 'supervisor',
          on: '2025-06-01',
          before: meeting('2025-02-19'),
          after: meeting('2025-02-20', 90, 'phone'),
        },
      ]);
    }
  });
  it('is told to the other, with before and after', () => {
    for (const viewer of both)
      expect(lately(viewer, corrected, 1)).toMatchObject([
        {
          on: '2025-06-01',
          kind: 'session-corrected',
          params: {
            by: 'supervisor',
            before: meeting('2025-02-19'),
            after: meeting('2025-02-20', 90, 'phone'),
          },
        },
      ]);
  });
  it('can be put back by either, and keeps what was between', () => {
    const told = [...corrected, ...back];
    expect(read(JUDITH, 1, told)?.session).toMatchObject(meeting('2025-02-19'));
    expect(read(JUDITH, 1, told)?.corrections.map(({ by, after }) => [by, after.minutes])).toEqual([
      ['supervisor', 90],
      ['coach', 75],
    ]);
  });
  it('is on the days before as it was recorded then', () => {
    expect(read(AMARA, 1, corrected, '2025-05-31')).toMatchObject({
      session: meeting('2025-02-19'),
      corrections: [],
    });
  });
  it('leaves what was told of a theme on the day on which both first knew of the session', () => {
    const days = ['02-19', '03-05', '03-19', '04-02', '04-16', '04-30'].map((day) => `2025-${day}`);
    const met = days.flatMap((day, index) => meet(index + 1, day));
    const touched = days.slice(0, 4).flatMap((day, index) => touch(1, index + 1, day, 2));
    const told = [...begins('2025-01-08'), ...nameTheme(1, 'Silence', '2025-01-09'), ...met, ...touched];
    const fades = (more: readonly DatedFact[]) =>
      storyOf(seenBy(AMARA, [...told, ...more])).events.filter(
        ({ kind, params }) => kind === 'theme-state' && params.state === 'fading',
      );
    expect(fades([]).map(({ on }) => on)).toEqual(['2025-04-30']);
    expect(fades(correct(6, '2025-06-01', '2025-05-01'))).toEqual(fades([]));
  });
});

describe('a session that was recorded in error', () => {
  const hanging = [
    ...nameTheme(1, 'Silence', '2025-01-09'),
    ...touch(1, 2, '2025-04-16', 3),
    ...setGoal(1, 'To wait', '2025-01-09', { themeIds: [] }),
    ...rate(AMARA, 1, 1, 2, '2025-04-16'),
  ];
  const error = [...hanging, ...recordInError(2, '2025-06-01', AMARA, 'it was a dream')];
  const states = (viewer: string, told: readonly DatedFact[]) =>
    sessionsOf(seenBy(viewer, [...held, ...told])).sessions.map(({ state }) => state);
  it('counts nowhere and stays to be read, with why and with what hangs on it', () => {
    for (const viewer of both) {
      expect(states(viewer, error).toSorted()).toEqual(['held', 'in-error']);
      expect(read(viewer, 2, error)).toMatchObject({
        session: { state: 'in-error', by: 'coach', saidOn: '2025-06-01', why: 'it was a dream' },
        held: 1,
        hangsOn: { touches: [{ label: 'Silence', depth: 3 }], ratings: [{ goal: 'To wait', level: 1 }] },
      });
    }
  });
  it('is told to the other, and so is that it was put back', () => {
    const told = [...error, ...putBack(2, '2025-06-02')];
    expect(states(JUDITH, told)).toEqual(['held', 'held']);
    expect(lately(AMARA, told, 2)).toMatchObject([
      { kind: 'session-in-error', params: { by: 'coach', heldOn: '2025-04-16' } },
      { kind: 'session-put-back', params: { by: 'supervisor', heldOn: '2025-04-16' } },
    ]);
  });
});

describe('a planned session that was called off', () => {
  it('is told to the other, and can be planned again', () => {
    const off = [...plan(3, '2025-06-01', '2025-06-20'), ...callOff(3, '2025-06-05')];
    expect(lately(AMARA, off, 1)).toMatchObject([
      { kind: 'session-called-off', params: { by: 'supervisor', plannedFor: '2025-06-20' } },
    ]);
    const again = [...off, ...plan(3, '2025-06-06', '2025-06-25')];
    const states = (told: readonly DatedFact[]) =>
      sessionsOf(seenBy(AMARA, [...held, ...told])).sessions.map(({ state }) => state);
    expect([states(off), states(again)]).toEqual([
      expect.arrayContaining(['called-off']),
      expect.arrayContaining(['planned']),
    ]);
  });
});
