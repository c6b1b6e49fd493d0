import { describe, expect, it } from '@jest/globals';
import { allianceEnded, allianceEndingProposed } from '@alliance/facts/alliance';
import { clauseAffirmed, reviewRhythmSet } from '@alliance/facts/contract';
import { sessionScheduled } from '@alliance/facts/session';
import { attention, kinds, reviewed, signed } from '../specification/asking.ts';
import { on, type DatedFact } from '../specification/pair-history.ts';
import {
  AMARA,
  answer,
  JUDITH,
  meet,
  nameTheme,
  openPulse,
  revealPulse,
  review,
  session,
  theme,
  touch,
} from '../specification/people.ts';

const day = (number: number) => `2025-${String(number + 1).padStart(2, '0')}-05`;
const pulsed = (number: number, supervisor: number): readonly DatedFact[] => [
  ...reviewed(number, day(number)),
  ...openPulse(number, number, day(number)),
  ...answer(AMARA, number, day(number), { alliance: Array(8).fill(5) }),
  ...answer(JUDITH, number, day(number), { alliance: Array(8).fill(supervisor) }),
  ...revealPulse(number, day(number)),
];

describe('what the two might look at', () => {
  it('is a theme that came back, with what was there beside it', () => {
    const told = [
      ...[1, 2, 3, 4, 5, 6, 7, 8].flatMap((number) => reviewed(number, day(number))),
      ...nameTheme(1, 'Rescuing', day(1)),
      ...nameTheme(2, 'Silence', day(8)),
      ...[1, 2, 3, 8].flatMap((number) => touch(1, number, day(number))),
      ...touch(2, 8, day(8)),
    ];
    expect(attention(AMARA, told, '2025-09-06')[0]).toMatchObject({
      kind: 'theme-returning',
      params: { label: 'Rescuing', session: 8, beside: [{ themeId: theme(2), label: 'Silence' }] },
    });
  });
  it('is a theme that keeps coming and does not move, and one that is new', () => {
    const told = [
      ...[1, 2, 3, 4, 5, 6].flatMap((number) => reviewed(number, day(number))),
      ...nameTheme(1, 'Rescuing', day(1)),
      ...nameTheme(2, 'Silence', day(5)),
      ...[1, 2, 3, 4, 6].flatMap((number) => touch(1, number, day(number))),
      ...[5, 6].flatMap((number) => touch(2, number, day(number))),
    ];
    expect(kinds(AMARA, told, '2025-07-06')).toEqual(['theme-stuck', 'themes-emerging']);
  });
  it('is a need for words about the agreement that nothing followed for thirty days', () => {
    const told = [...signed, ...reviewed(1, '2025-02-19', true)];
    expect(kinds(AMARA, told, '2025-03-21')).toEqual([]);
    expect(attention(JUDITH, told, '2025-03-22')).toMatchObject([
      { kind: 'drift', params: { session: 1, on: '2025-02-19', by: ['coach'] } },
    ]);
  });
  it('is no such need while only its author can read it', () => {
    const told = [
      ...signed,
      ...meet(1, '2025-02-19'),
      ...review(AMARA, 1, '2025-02-19', { recontractNeeded: true }),
    ];
    expect(kinds(AMARA, told, '2025-04-22')).not.toContain('drift');
    expect(kinds(JUDITH, told, '2025-04-22')).not.toContain('drift');
  });
  it('is a distance of two points or more in the latest pulse', () => {
    expect(attention(AMARA, pulsed(1, 7), '2025-02-06')).toMatchObject([
      { kind: 'distance', params: { session: 1, size: 2, direction: -2 } },
    ]);
    expect(kinds(AMARA, [...pulsed(1, 7), ...pulsed(2, 6)], '2025-03-06')).toEqual([]);
  });
  it('is the time since they met, where it is longer than they agreed and no day is set', () => {
    const rhythm = on('2025-01-14', reviewRhythmSet({ by: AMARA, everyN: 3, unit: 'weeks', graceDays: 7 }));
    const told = [...signed, ...rhythm, ...reviewed(1, '2025-02-19')];
    expect(kinds(AMARA, told, '2025-03-19')).toEqual([]);
    expect(attention(AMARA, told, '2025-04-09')).toMatchObject([
      { kind: 'time-apart', params: { days: 49, agreed: { everyN: 3, unit: 'weeks' } } },
    ]);
    const planned = sessionScheduled({
      by: AMARA,
      sessionId: session(2),
      at: '2025-04-20T14:00:00Z',
      minutes: 60,
      mode: 'video',
    });
    expect(kinds(AMARA, [...told, ...on('2025-04-08', planned)], '2025-04-09')).toEqual([]);
  });
  it('is the clause of which nobody spoke for the longest, once that is more than a year', () => {
    const affirmed = on('2025-06-01', clauseAffirmed({ by: AMARA, clauseId: 'shared-learning-aim' }));
    const told = [...signed, ...affirmed];
    expect(kinds(AMARA, told, '2026-01-14')).toEqual([]);
    expect(attention(AMARA, told, '2026-01-15')).toMatchObject([
      {
        kind: 'clause-unspoken',
        params: { clause: { clauseId: 'review-rhythm', title: 'Review rhythm' }, since: '2025-01-14' },
      },
    ]);
  });
  it('is nothing any more once the partnership has ended', () => {
    const told = [
      ...signed,
      ...meet(1, '2025-02-19'),
      ...on('2025-05-01', allianceEndingProposed({ by: AMARA, closingReviewDue: '2025-06-01' })),
      ...on('2025-06-01', allianceEnded({ by: JUDITH })),
    ];
    expect(attention(AMARA, told, '2025-02-20')).toHaveLength(1);
    expect(attention(AMARA, told, '2026-06-30')).toEqual([]);
  });
});
