import { describe, expect, it } from '@jest/globals';
import { allianceEnded } from '@alliance/facts/alliance';
import {
  amendmentProposed,
  clauseCommented,
  contractSuspended,
  reviewRhythmSet,
} from '@alliance/facts/contract';
import { sessionScheduled } from '@alliance/facts/session';
import { aYear } from '../specification/a-year.ts';
import { on, type DatedFact } from '../specification/pair-history.ts';
import {
  AMARA,
  amendment,
  begins,
  drafts,
  JUDITH,
  meet,
  reveal,
  review,
  seenBy,
  session,
  sign,
  TODAY,
} from '../specification/people.ts';
import { storyOf } from '../story/story.ts';
import { myPairs, myPairsOf } from './my-pairs.ts';
import { pairSummaryOf } from './pair-summary.ts';

const NOON = `${TODAY}T12:00:00.000Z`;
const reading = (now = NOON, zone = 'UTC') => ({ now, zone });
const summaryOf = (viewer: string, told: readonly DatedFact[]) => pairSummaryOf(seenBy(viewer, told));
const pairOf = (viewer: string, told: readonly DatedFact[], ...when: Parameters<typeof reading>) => {
  const [pair] = myPairsOf([{ allianceId: 'one', summary: summaryOf(viewer, told) }], reading(...when)).pairs;
  if (!pair) throw new Error('there is one pair');
  return pair;
};
const plan = (number: number, startsAt: string, day = '2026-06-24') =>
  on(
    `${day}T18:00`,
    sessionScheduled({ by: JUDITH, sessionId: session(number), at: startsAt, minutes: 60, mode: 'video' }),
  );
const began = [...begins('2026-01-08'), ...drafts(JUDITH, '2026-01-11'), ...sign(1, '2026-01-14')];
const reviewed = (number: number, day: string) => [
  ...meet(number, day),
  ...review(AMARA, number, day),
  ...review(JUDITH, number, day),
  ...reveal(JUDITH, number, day),
];

describe('a pair in short', () => {
  it('tells when the two met and meet next, by the reader’s own days', () => {
    const told = [...began, ...reviewed(1, '2026-06-24'), ...plan(2, '2026-07-15T14:00:00.000Z')];
    expect(pairOf(JUDITH, told)).toMatchObject({
      role: 'supervisor',
      other: { id: AMARA, name: 'Amara Osei' },
      began: '2026-01-08',
      sessions: ['2026-06-24'],
      next: { on: '2026-07-15' },
      agreement: { stage: 'in-force', version: 1 },
      waits: [],
    });
    expect(pairOf(AMARA, told)).toMatchObject({ role: 'coach', other: { name: 'Judith Lindqvist' } });
    expect(pairOf(JUDITH, told, NOON, 'Pacific/Auckland')).toMatchObject({
      sessions: ['2026-06-25'],
      next: { on: '2026-07-16' },
    });
  });
  it('is as its schema says', () => {
    for (const viewer of [AMARA, JUDITH]) {
      const document = myPairsOf([{ allianceId: 'one', summary: summaryOf(viewer, aYear) }], reading());
      expect(myPairs.safeParse(JSON.parse(JSON.stringify(document))).error).toBeUndefined();
    }
  });
  it('holds on another day too: a plan whose day has passed is no next session', () => {
    const summary = summaryOf(JUDITH, [
      ...began,
      ...meet(1, '2026-06-24'),
      ...plan(2, '2026-07-15T14:00:00.000Z'),
    ]);
    const nextOn = (now: string) =>
      myPairsOf([{ allianceId: 'one', summary }], reading(now)).pairs[0]?.next?.on;
    expect([nextOn(NOON), nextOn('2026-07-15T23:00:00.000Z'), nextOn('2026-07-16T00:00:00.000Z')]).toEqual([
      '2026-07-15',
      '2026-07-15',
      undefined,
    ]);
  });
  it('says how far a first agreement has come', () => {
    expect(pairOf(JUDITH, begins('2026-06-09')).agreement).toEqual({ stage: 'none' });
    expect(pairOf(JUDITH, [...begins('2026-06-09'), ...drafts(JUDITH, '2026-06-12')]).agreement).toEqual({
      stage: 'draft',
      version: 1,
    });
  });
});

describe('what waits in a pair', () => {
  const asks = (by: string) =>
    on('2026-06-29', clauseCommented({ by, clauseId: 'review-rhythm', text: 'For how long?' }));
  it('waits for the reader, or for the other, since the day on which it began to', () => {
    const told = [...began, ...asks(AMARA)];
    const question = { kind: 'question', since: '2026-06-29', params: { clause: 'review-rhythm' } };
    expect(pairOf(JUDITH, told).waits).toEqual([{ ...question, for: 'you' }]);
    expect(pairOf(AMARA, told).waits).toEqual([{ ...question, for: 'other' }]);
  });
  it('waits for both where either is to do it, and for one once the other has', () => {
    const met = [...began, ...meet(1, '2026-06-24')];
    expect(pairOf(JUDITH, met).waits).toMatchObject([
      { kind: 'review', for: 'both', since: '2026-06-24', params: { session: 1, otherHasSealed: false } },
    ]);
    const half = [...met, ...review(AMARA, 1, '2026-06-25')];
    expect(pairOf(JUDITH, half).waits).toMatchObject([
      { kind: 'review', for: 'you', since: '2026-06-25', params: { otherHasSealed: true } },
    ]);
    expect(pairOf(AMARA, half).waits).toMatchObject([{ kind: 'review', for: 'other' }]);
  });
  it('names what waits for the reader first, and of that the longest first', () => {
    const proposed = on(
      '2026-06-19',
      amendmentProposed({
        by: JUDITH,
        amendmentId: amendment(1),
        clauseId: 'review-rhythm',
        op: 'change',
        fromVersion: 1,
        text: 'Monthly.',
      }),
    );
    const told = [
      ...began,
      ...proposed,
      ...meet(1, '2026-06-24'),
      ...review(AMARA, 1, '2026-06-25'),
      ...asks(AMARA),
    ];
    expect(pairOf(JUDITH, told).waits.map(({ kind, for: whom }) => `${kind} ${whom}`)).toEqual([
      'review you',
      'question you',
      'amendment other',
    ]);
  });
  it('is what the story of the pair says, on every day of a year, for either', () => {
    const days = [...new Set(aYear.map(({ at }) => at))];
    for (const viewer of [AMARA, JUDITH])
      for (const at of days.slice(2)) {
        const told = aYear.filter((each) => each.at <= at);
        const seen = seenBy(viewer, told, TODAY);
        const mine = pairSummaryOf(seen).waits.filter(({ for: whom }) => whom !== 'other');
        const waiting = storyOf(seen).attention.flatMap((each) => ('since' in each ? [each.since] : []));
        expect(mine.map(({ since }) => seen.dayOf(since))).toEqual(waiting);
      }
  });
  it('is nothing once the two have ended', () => {
    const told = [...began, ...asks(AMARA), ...on('2026-06-30', allianceEnded({ by: AMARA }))];
    expect(pairOf(JUDITH, told)).toMatchObject({ endedOn: '2026-06-30', waits: [] });
  });
  it('is no next session and no rest either, whatever was planned or paused when the two ended', () => {
    const told = [
      ...began,
      ...plan(1, '2026-07-15T14:00:00.000Z'),
      ...on('2026-06-29', contractSuspended({ by: JUDITH })),
    ];
    expect(pairOf(JUDITH, told)).toMatchObject({
      next: { on: '2026-07-15' },
      paused: { since: '2026-06-29' },
    });
    const ended = pairOf(JUDITH, [...told, ...on('2026-06-30', allianceEnded({ by: AMARA }))]);
    expect([ended.next, ended.paused]).toEqual([undefined, undefined]);
  });
  it('says nothing of anybody’s words', () => {
    const text = JSON.stringify([AMARA, JUDITH].map((viewer) => summaryOf(viewer, aYear)));
    for (const words of ['Slowly', 'Rescuing', 'We meet to learn', 'Review rhythm'])
      expect(text).not.toContain(words);
  });
});

describe('a long silence', () => {
  const everyThreeWeeks = on(
    '2026-01-12',
    reviewRhythmSet({ by: JUDITH, everyN: 3, unit: 'weeks', graceDays: 7 }),
  );
  const told = [
    ...begins('2026-01-08'),
    ...drafts(JUDITH, '2026-01-11'),
    ...everyThreeWeeks,
    ...sign(1, '2026-01-14'),
    ...reviewed(1, '2026-05-13'),
  ];
  it('is told in days, beside what was agreed', () => {
    expect(pairOf(JUDITH, told).apart).toEqual({ days: 50, agreed: { everyN: 3, unit: 'weeks' } });
  });
  it('is none within the days of grace, with a next day, or while the two rest', () => {
    expect(pairOf(JUDITH, told, '2026-06-10T12:00:00.000Z').apart).toBeUndefined();
    expect(pairOf(JUDITH, told, '2026-06-11T12:00:00.000Z').apart).toMatchObject({ days: 29 });
    expect(pairOf(JUDITH, [...told, ...plan(2, '2026-07-15T14:00:00.000Z')]).apart).toBeUndefined();
    const resting = [...told, ...on('2026-05-20', contractSuspended({ by: JUDITH }))];
    expect(pairOf(JUDITH, resting)).toMatchObject({ paused: { since: '2026-05-20' } });
    expect(pairOf(JUDITH, resting).apart).toBeUndefined();
  });
});

describe('pairs', () => {
  it('stand by their next session, then by when they began, those that ended last', () => {
    const from = (day: string, ...more: readonly DatedFact[]) => summaryOf(JUDITH, [...begins(day), ...more]);
    const summaries = {
      ended: from('2024-01-01', ...on('2026-06-01', allianceEnded({ by: AMARA }))),
      unplanned: from('2025-01-01'),
      second: from('2025-03-01', ...plan(1, '2026-07-22T14:00:00.000Z')),
      first: from('2025-02-01', ...plan(1, '2026-07-22T09:00:00.000Z')),
      soon: from('2026-06-09', ...plan(1, '2026-07-08T09:00:00.000Z')),
    };
    const each = Object.entries(summaries).map(([allianceId, summary]) => ({ allianceId, summary }));
    expect(myPairsOf(each, reading()).pairs.map(({ allianceId }) => allianceId)).toEqual([
      'soon',
      'first',
      'second',
      'unplanned',
      'ended',
    ]);
  });
});
