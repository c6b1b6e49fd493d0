import { describe, expect, it } from '@jest/globals';
import { allianceReviewCompleted, allianceReviewDue, THE_RHYTHM } from '@alliance/facts/alliance-review';
import {
  as,
  contract,
  contractWith,
  due,
  formed,
  half,
  nothing,
  open,
  reviewId,
  to,
} from './alliance-review.specification.ts';
import { fallDue } from './fall-due.ts';
import { nextDue } from './next-due.ts';

const weeks = (everyN: number) => ({ everyN, unit: 'weeks', graceDays: 10 }) as const;
const months = (everyN: number) => ({ everyN, unit: 'months', graceDays: 10 }) as const;
const sessions = (everyN: number) => ({ everyN, unit: 'sessions', graceDays: 10 }) as const;
const on = (today: string) => ({ today });
const dayBy = (numbers: Parameters<typeof contractWith>[0], since: string, held: readonly string[] = []) =>
  nextDue({}, contractWith(numbers, { since }), held)?.dueOn;
const closedOn = (day: string) =>
  open.and(
    allianceReviewCompleted({
      by: 'tom',
      reviewId,
      on: day,
      byBoth: ['judith', 'tom'],
      decisions: [],
      clausesAffirmed: [],
    }),
  );

describe('a review falls due', () => {
  it('six weeks after the first signatures, where that was agreed, by nobody', () => {
    nothing
      .when(to(fallDue), as(THE_RHYTHM, { sessions: [] }, on('2026-07-01')))
      .thenFacts(allianceReviewDue({ by: THE_RHYTHM, reviewId, dueOn: '2026-07-01', contractVersion: 3 }));
    nothing.when(to(fallDue), as(THE_RHYTHM, { sessions: [] }, on('2026-06-30'))).thenRejected('nothing-due');
  });
  it('once, however late it is noticed', () => {
    nothing
      .when(to(fallDue), as(THE_RHYTHM, { sessions: [] }, on('2027-01-01')))
      .thenTypes('AllianceReviewDue')
      .when(to(fallDue), as(THE_RHYTHM, { sessions: [] }, on('2027-06-01')))
      .thenRejected('nothing-due');
  });
  it('not while one is under way, whoever has sealed', () => {
    for (const each of [due, half, open])
      each.when(to(fallDue), as(THE_RHYTHM, { sessions: [] }, on('2027-01-01'))).thenRejected('nothing-due');
  });
  it('not while the two rest, or are to end', () => {
    const fall = as(THE_RHYTHM, { sessions: [] }, on('2026-07-01'));
    const ending = { by: 'tom', mayEndFrom: '2026-07-02T00:00:00.000Z' };
    for (const others of [
      { contract: contractWith(weeks(6), { pause: {} }) },
      { contract: contractWith(weeks(6), { pause: { until: '2026-07-02' } }) },
      { contract: contractWith(weeks(6), { ending }) },
      { contract: contractWith(undefined) },
      { contract: { stage: 'none' as const } },
      { alliance: { ...formed, stage: 'ending' as const } },
    ])
      nothing.when(to(fallDue, others), fall).thenRejected('nothing-due');
    nothing
      .when(to(fallDue, { contract: contractWith(weeks(6), { pause: { until: '2026-07-01' } }) }), fall)
      .thenTypes('AllianceReviewDue');
  });
});

describe('the next day', () => {
  it('is counted in weeks, in months to their last day, or in sessions', () => {
    expect(dayBy(weeks(3), '2028-02-10')).toBe('2028-03-02');
    expect(dayBy(months(1), '2028-01-31')).toBe('2028-02-29');
    expect(dayBy(months(12), '2028-02-29')).toBe('2029-02-28');
    expect(dayBy(months(2), '2025-12-31')).toBe('2026-02-28');
    const held = ['2028-03-20', '2028-02-10', '2028-03-01', '2028-01-05'];
    expect(dayBy(sessions(2), '2028-02-10', held)).toBe('2028-03-20');
    expect(dayBy(sessions(3), '2028-02-10', held)).toBeUndefined();
  });
  it('is counted from when both views were opened, and never lies before the closing', () => {
    const after = (closing: string) => nextDue(closedOn(closing).state, contract, [])?.dueOn;
    expect(after('2026-07-02')).toBe('2026-08-12');
    expect(after('2026-08-11')).toBe('2026-08-12');
    expect(after('2026-08-20')).toBe('2026-10-01');
  });
});
