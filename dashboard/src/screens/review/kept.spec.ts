import type { Commitment, CommitmentState } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { becameOf, bySessionAndPerson, keptInWords, lately } from './kept.ts';

const set = (index: number, ...states: readonly CommitmentState[]): Commitment => ({
  sessionId: 's1',
  session: 1,
  setOn: '2026-06-17',
  of: 'coach',
  memberId: 'tom',
  index,
  text: 'Wait',
  answers: states.map((state, i) => ({
    by: 'supervisor',
    on: '2026-07-01',
    at: `2026-07-0${i + 1}T10:00:00Z`,
    state,
  })),
});

describe('what was set out', () => {
  it('became what was said last', () => {
    expect(becameOf(set(0))).toBe('open');
    expect(becameOf(set(0, 'not-yet', 'done'))).toBe('done');
  });
  it('is counted in words, and nothing that is none', () => {
    expect(keptInWords([set(0, 'done'), set(1, 'let-go'), set(2), set(3, 'done')])).toBe(
      '2 done, 1 let go and 1 not spoken of yet',
    );
  });
  it('is of lately, or spoken of, or of longer ago', () => {
    const later: Commitment = { ...set(0), sessionId: 's2', session: 2 };
    const [now, longAgo] = lately([set(0), set(1, 'not-yet'), later]);
    expect([now, longAgo]).toEqual([[set(1, 'not-yet'), later], [set(0)]]);
    expect(lately([])).toEqual([[], []]);
  });
  it('stands by session and person', () => {
    const theirs: Commitment = { ...set(0), of: 'supervisor', memberId: 'judith' };
    expect(bySessionAndPerson([set(0), set(1), theirs]).map(({ of, each }) => [of, each.length])).toEqual([
      ['coach', 2],
      ['supervisor', 1],
    ]);
  });
});
