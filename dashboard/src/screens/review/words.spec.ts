import type { HeldLine, ReviewsStanding, SessionLine } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { howHeld } from '../../pair/how-held.ts';
import { sessionsTakeaway, standingInWords, standingOf } from './words.ts';
import { dayBeside } from '../../words/days-in-words.ts';

const held = (number: number, on: string, reviews: ReviewsStanding): HeldLine => ({
  sessionId: `s${number}`,
  revision: 'as-it-was-read',
  state: 'held',
  number,
  on,
  at: `${on}T13:00:00Z`,
  minutes: 75,
  mode: 'video',
  reviews,
});
const both: ReviewsStanding = {
  opens: 'sealed',
  sealedBy: ['coach', 'supervisor'],
  openedOn: '2026-06-19',
  worth: { coach: 8, supervisor: 8 },
};
const reader = {
  viewer: 'coach' as const,
  name: (role: 'coach' | 'supervisor') => (role === 'coach' ? 'Tom' : 'Judith'),
};

describe('how far the reviews of a session are', () => {
  it.each([
    [both, 'open', 'both opened on 19 June'],
    [
      { opens: 'sealed', sealedBy: ['coach'] },
      'mine-sealed',
      'yours is sealed; it opens when Judith seals too',
    ],
    [{ opens: 'sealed', sealedBy: ['supervisor'] }, 'theirs-sealed', 'Judith has sealed; yours opens both'],
    [{ opens: 'sealed', sealedBy: [] }, 'none', 'no review is in'],
  ] as const)('is told from where the reader stands (%#)', (reviews, standing, words) => {
    const session = held(12, '2026-06-17', reviews);
    expect(standingOf(session, 'coach')).toBe(standing);
    expect(standingInWords(session, '2026-07-02', reader)).toBe(words);
  });
});

describe('after the end', () => {
  const afterwards = { ...reader, over: true };
  it.each([
    [{ opens: 'sealed', sealedBy: ['coach'] }, 'yours is sealed, and stays so'],
    [{ opens: 'sealed', sealedBy: ['supervisor'] }, 'one review was in'],
    [{ opens: 'sealed', sealedBy: [] }, 'no review was in'],
  ] as const)('nobody is asked for a review any more (%#)', (reviews, words) => {
    const session = held(12, '2026-06-17', reviews);
    expect(standingInWords(session, '2026-07-02', afterwards)).toBe(words);
  });
  it('nobody is asked for a first day either', () => {
    expect(sessionsTakeaway([], '2026-07-02', afterwards)).toBe('No session was held.');
  });
});

describe('what all sessions come to', () => {
  const say = (sessions: readonly SessionLine[]) => sessionsTakeaway(sessions, '2026-07-02', reader);
  it('begins with the line that waits for a first day, until one is chosen', () => {
    expect(say([])).toContain('You haven’t met yet. The line above bends');
    const { number: _, reviews: __, ...plan } = held(1, '2026-07-20', both);
    expect(say([{ ...plan, state: 'planned', sequence: 1 }])).toBe(
      'You haven’t met yet; a first day is chosen.',
    );
  });
  it('counts those held and reviewed, and says how the last one stands', () => {
    expect(say([held(1, '2026-06-17', both)])).toBe('One session held; both of you reviewed it.');
    expect(
      say([
        held(1, '2026-05-13', both),
        held(2, '2026-06-17', { opens: 'sealed', sealedBy: ['supervisor'] }),
      ]),
    ).toBe('Two sessions held; one was reviewed by both. Of the last, Judith has sealed; yours opens both.');
  });
});

describe('a session in words', () => {
  it('leaves out a year that goes without saying', () => {
    expect(dayBeside('2026-06-17', '2026-07-02')).toBe('Wednesday 17 June');
    expect(dayBeside('2025-06-17', '2026-07-02')).toBe('Tuesday 17 June 2025');
  });
  it('says how long it was and how they met', () => {
    expect(howHeld({ minutes: 75, mode: 'in-person' })).toBe('75 minutes in person');
  });
});
