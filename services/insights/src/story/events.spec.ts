import { describe, expect, it } from '@jest/globals';
import {
  amendmentProposed,
  amendmentWithdrawn,
  clauseProposed,
  contractSigned,
} from '@alliance/facts/contract';
import { sessionCorrected, sessionHeld, sessionReviewTakenBack } from '@alliance/facts/session';
import { aYear } from '../specification/a-year.ts';
import { on, type DatedFact } from '../specification/pair-history.ts';
import {
  AMARA,
  amendment,
  begins,
  drafts,
  JUDITH,
  meet,
  nameTheme,
  rate,
  reveal,
  review,
  seenBy,
  session,
  setGoal,
  sign,
  touch,
} from '../specification/people.ts';
import { storyOf } from './story.ts';

const began = begins('2025-01-08');
const events = (told: readonly DatedFact[], viewer = AMARA, asOf?: string) =>
  storyOf(seenBy(viewer, [...began, ...told], asOf)).events;
const lately = (told: readonly DatedFact[], viewer = AMARA, asOf?: string) =>
  events(told, viewer, asOf).map(({ on: day, kind, params }) => [
    day,
    kind,
    'by' in params ? params.by : undefined,
  ]);

describe('what happened lately', () => {
  it('is told in the order in which it happened', () => {
    expect(lately([...drafts(JUDITH, '2025-01-09'), ...sign(1, '2025-01-14', '2025-01-15')])).toEqual([
      ['2025-01-08', 'invited', 'supervisor'],
      ['2025-01-08', 'formed', 'coach'],
      ['2025-01-09', 'drafted', 'supervisor'],
      ['2025-01-14', 'version-signed', 'coach'],
      ['2025-01-15', 'version-signed', 'supervisor'],
      ['2025-01-15', 'version-in-force', undefined],
    ]);
  });
  it('tells a signature from the one before it, under words that were changed since', () => {
    const other = clauseProposed({
      by: JUDITH,
      clauseId: 'review-rhythm',
      kind: 'review-rhythm',
      title: 'Review rhythm',
      text: 'Other words.',
    });
    const told = [
      ...drafts(JUDITH, '2025-01-09'),
      ...on(
        '2025-01-14',
        contractSigned({ by: AMARA, version: 1, textHash: 'a'.repeat(64), form: 2 }),
        other,
      ),
      ...on('2025-01-15', contractSigned({ by: AMARA, version: 1, textHash: 'b'.repeat(64), form: 2 })),
      ...on('2025-01-15', contractSigned({ by: JUDITH, version: 1, textHash: 'b'.repeat(64), form: 2 })),
    ];
    const signed = events(told).filter(({ kind }) => kind === 'version-signed');
    expect(signed.map(({ params }) => params)).toEqual([
      { by: 'coach', version: 1, again: false },
      { by: 'coach', version: 1, again: true },
      { by: 'supervisor', version: 1, again: false },
    ]);
  });
  it('has a session on its own day, the other’s sealed review, and both reviews once they are open', () => {
    const told = [
      ...meet(1, '2025-02-19'),
      ...review(JUDITH, 1, '2025-02-20', { value: 6 }),
      ...review(AMARA, 1, '2025-02-22', { value: 8 }),
      ...reveal(AMARA, 1, '2025-02-22'),
    ];
    expect(lately(told).slice(2)).toEqual([
      ['2025-02-19', 'session-held', undefined],
      ['2025-02-20', 'review-sealed', 'supervisor'],
      ['2025-02-22', 'reviews-opened', undefined],
    ]);
    expect(events(told).at(-1)?.params).toEqual({ session: 1, worth: { coach: 8, supervisor: 6 } });
    expect(lately(told, AMARA, '2025-02-21').at(-1)).toEqual(['2025-02-20', 'review-sealed', 'supervisor']);
  });
  it('has a session of long ago on its day, as news of the day on which it was recorded', () => {
    const long = [...meet(1, '2025-02-19')];
    const late = on(
      '2026-03-02T10:00',
      sessionHeld({
        by: JUDITH,
        sessionId: session(2),
        at: '2025-02-05T14:00:00Z',
        minutes: 60,
        mode: 'video',
      }),
    );
    const many = Array.from({ length: 60 }, (_, at) => nameTheme(at + 1, `Theme ${at}`, '2025-06-01')).flat();
    const told = events([...long, ...many, ...late]);
    expect(told).toHaveLength(40);
    expect(told[0]).toEqual({
      on: '2025-02-05',
      recordedOn: '2026-03-02',
      kind: 'session-held',
      params: { session: 1 },
    });
    expect(events(long).at(-1)).not.toHaveProperty('recordedOn');
  });
  it('is no news of a session again when its day is put right', () => {
    const other = { sessionId: session(1), at: '2025-02-18T14:00:00Z', minutes: 75, mode: 'video' } as const;
    const told = [...meet(1, '2025-02-19'), ...on('2025-04-01', sessionCorrected({ by: JUDITH, ...other }))];
    const held = events(told).find(({ kind }) => kind === 'session-held');
    expect(held).toMatchObject({ on: '2025-02-18', recordedOn: '2025-02-19' });
  });
  it('says nothing of a review that was taken back', () => {
    const told = [
      ...meet(1, '2025-02-19'),
      ...review(JUDITH, 1, '2025-02-20'),
      ...on('2025-02-21', sessionReviewTakenBack({ by: JUDITH, sessionId: session(1) })),
    ];
    for (const viewer of [AMARA, JUDITH])
      expect(lately(told, viewer).at(-1)).toEqual(['2025-02-19', 'session-held', undefined]);
  });
  it('tells where a theme’s state changed, and that goals were rated together', () => {
    const told = [
      ...meet(1, '2025-02-19'),
      ...nameTheme(1, 'Rescuing', '2025-02-19'),
      ...touch(1, 1, '2025-02-19'),
      ...setGoal(1, 'To wait', '2025-02-19'),
      ...setGoal(2, 'To ask', '2025-02-19'),
      ...rate(AMARA, 1, 0, 1, '2025-02-19'),
      ...rate(AMARA, 2, 0, 1, '2025-02-19'),
      ...meet(2, '2025-04-16'),
      ...touch(1, 2, '2025-04-17'),
    ];
    expect(events(told).slice(3)).toMatchObject([
      { kind: 'theme-named', params: { label: 'Rescuing', by: 'coach' } },
      { kind: 'goal-articulated' },
      { kind: 'goal-articulated' },
      { kind: 'goals-rated', params: { by: 'coach', session: 1, goals: 2 } },
      { kind: 'session-held', params: { session: 2 } },
      { on: '2025-04-17', kind: 'theme-state', params: { state: 'emerging', session: 2 } },
    ]);
  });
  it('tells that an amendment was proposed and withdrawn, by whom, and none of its words', () => {
    const told = [
      ...drafts(JUDITH, '2025-01-09'),
      ...sign(1, '2025-01-14'),
      ...on(
        '2025-03-01',
        amendmentProposed({
          by: JUDITH,
          amendmentId: amendment(1),
          clauseId: amendment(1),
          op: 'add',
          fromVersion: 1,
          title: 'Quiet',
          text: 'We wait.',
        }),
      ),
      ...on('2025-03-02', amendmentWithdrawn({ by: JUDITH, amendmentId: amendment(1) })),
    ];
    const clause = { clauseId: amendment(1), kind: 'own', title: '', op: 'add' };
    expect(events(told).slice(-2)).toMatchObject([
      { kind: 'amendment-proposed', params: { by: 'supervisor', clause } },
      { kind: 'amendment-withdrawn', params: { by: 'supervisor', clause } },
    ]);
  });
  it('is at most forty, the latest', () => {
    const all = events(aYear.slice(2));
    expect(all).toHaveLength(40);
    expect(all.at(-1)?.kind).toBe('rating-corrected');
    expect(all.map(({ on: day }) => day)).toEqual(all.map(({ on: day }) => day).toSorted());
  });
});
