import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  amongTheLast,
  companionReciprocity,
  WINDOW,
  type CompanionSession,
} from './companion-reciprocity.ts';

const [answering, unasked] = [{ inAnswer: true }, { inAnswer: false }];

describe('companion reciprocity', () => {
  it('is what the supervisor laid down per session, and the share of it that answers', () => {
    expect(companionReciprocity([answering, answering, unasked], 13)).toEqual({
      sharings: 3,
      sessions: 13,
      perSession: 3 / 13,
      inAnswer: 2,
      share: 2 / 3,
    });
  });
  it('has no share while nothing was laid down, and says nothing before the first session', () => {
    expect(companionReciprocity([], 4)).toEqual({
      sharings: 0,
      sessions: 4,
      perSession: 0,
      inAnswer: 0,
      share: undefined,
    });
    expect(companionReciprocity([unasked], 0)).toBeUndefined();
  });
});

/** One character a session: 1 where there was something. */
const sessions = (coach: string, supervisor: string, answers: string): readonly CompanionSession[] =>
  [...coach].map((each, place) => ({
    coach: each === '1',
    supervisor: supervisor[place] === '1',
    inAnswer: answers[place] === '1',
  }));

describe('among the last six sessions', () => {
  it('are those in which each brought something of their own', () => {
    const told = amongTheLast(sessions('0001101100101', '0000001100010', '0000001100000'));
    expect(told.map(({ coach }) => coach)).toEqual([0, 0, 0, 1, 2, 2, 3, 4, 4, 3, 3, 3, 3]);
    expect(told.map(({ supervisor }) => supervisor)).toEqual([0, 0, 0, 0, 0, 0, 1, 2, 2, 2, 2, 3, 2]);
    expect(told.at(-1)).toEqual({ coach: 3, supervisor: 2, inAnswer: 1 });
  });
  it('are never more than six, nor more than were held', () => {
    const one = fc.record({ coach: fc.boolean(), supervisor: fc.boolean(), inAnswer: fc.boolean() });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 60 }), (held) =>
        amongTheLast(held).forEach(({ coach, supervisor }, place) => {
          expect(Math.max(coach, supervisor)).toBeLessThanOrEqual(Math.min(WINDOW, place + 1));
        }),
      ),
    );
  });
});
