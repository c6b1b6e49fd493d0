import { describe, expect, it } from '@jest/globals';
import { allianceEndingProposed } from '@alliance/facts/alliance';
import { reviewRhythmSet } from '@alliance/facts/contract';
import { letterOf } from '../../reminders/mail.ts';
import { awaitingOf } from '../../story/attention.ts';
import { storyOf } from '../../story/story.ts';
import { on, type DatedFact } from '../../specification/pair-history.ts';
import { AMARA, begins, drafts, JUDITH, seenBy, sign } from '../../specification/people.ts';
import {
  addToView,
  agreeTo,
  askFor,
  closeReview,
  decide,
  fallsDue,
  leaveOut,
  openViews,
  sealView,
  takeViewBack,
} from '../../specification/reviewing-together.ts';
import { agreementOf } from '../../agreement/document/agreement.ts';
import { allianceReviewOf } from './alliance-review.ts';

const pair = [...begins('2025-01-08'), ...drafts(JUDITH, '2025-01-09'), ...sign(1, '2025-01-10')];
const read = (told: readonly DatedFact[], viewer = AMARA, asOf?: string) =>
  allianceReviewOf(seenBy(viewer, [...pair, ...told], asOf));
const waits = (told: readonly DatedFact[], viewer: string) =>
  awaitingOf(seenBy(viewer, [...pair, ...told])).filter(({ kind }) => kind === 'alliance-review-awaits-you');

const due = fallsDue(1, '2025-03-01');
const hers = sealView(AMARA, 1, '2025-03-02', {
  helps: 'hers alone',
  stillTrue: ['shared-learning-aim'],
});
const both = [
  ...due,
  ...hers,
  ...sealView(JUDITH, 1, '2025-03-04', { avoids: 'his alone', stillTrue: ['shared-learning-aim'] }),
  ...openViews(JUDITH, 1, '2025-03-04'),
];

describe('a review of how two work', () => {
  it('waits for both from the day on which it is due', () => {
    for (const viewer of [AMARA, JUDITH])
      expect(waits(due, viewer)).toMatchObject([
        { since: '2025-03-01T00:00:00.000Z', params: { step: 'view', otherHasSealed: false } },
      ]);
    expect(read(due).underWay).toMatchObject({ due: { on: '2025-03-01', version: 1 }, sealedBy: [] });
    expect(read(due).underWay?.begun.by).toBeUndefined();
  });
  it('is read by its author alone until both are sealed', () => {
    expect(read([...due, ...hers]).underWay?.mine).toMatchObject({ helps: 'hers alone' });
    expect(JSON.stringify(read([...due, ...hers], JUDITH))).not.toContain('hers alone');
    expect(waits([...due, ...hers], AMARA)).toEqual([]);
    expect(waits([...due, ...hers], JUDITH)).toMatchObject([{ params: { otherHasSealed: true } }]);
  });
  it('opens for both at once, and on no day before', () => {
    expect(read(both, JUDITH).underWay?.opened?.views.map(({ by }) => by)).toEqual(['coach', 'supervisor']);
    expect(JSON.stringify(read(both, JUDITH, '2025-03-03'))).not.toContain('hers alone');
    expect(read(both).underWay?.affirmable).toEqual(['shared-learning-aim']);
  });
  it('has nothing of a view that was taken back, on any day', () => {
    const back = [...due, ...hers, ...takeViewBack(AMARA, 1, '2025-03-02')];
    for (const viewer of [AMARA, JUDITH])
      for (const day of ['2025-03-02', '2025-03-05'])
        expect(read(back, viewer, day).underWay).toMatchObject({ sealedBy: [] });
  });
  it('keeps an earlier view that was opened when a later one is taken back', () => {
    const again = [
      ...both,
      ...closeReview([AMARA, JUDITH], 1, '2025-03-05', []),
      ...askFor(AMARA, 2, '2025-04-01'),
      ...sealView(AMARA, 2, '2025-04-02', { helps: 'once more' }),
      ...takeViewBack(AMARA, 2, '2025-04-02'),
    ];
    expect(read(again, JUDITH).closed[0]?.opened?.views[0]).toMatchObject({ helps: 'hers alone' });
    expect(read(again, JUDITH).underWay).toMatchObject({ begun: { by: 'coach' }, sealedBy: [] });
  });
  it('shows what is decided, who waits, and nothing of what was left out', () => {
    const one = [...both, ...decide(JUDITH, 1, 1, '2025-03-05', { text: 'Ninety minutes.' })];
    expect(waits(one, AMARA)).toMatchObject([{ params: { step: 'decision' } }]);
    expect(waits(one, JUDITH)).toEqual([]);
    const agreed = [...one, ...agreeTo(AMARA, 1, 1, '2025-03-06')];
    expect(read(agreed).underWay?.decisions).toMatchObject([
      { text: 'Ninety minutes.', by: 'supervisor', agreedOn: '2025-03-06' },
    ]);
    const out = [
      ...both,
      ...decide(AMARA, 1, 2, '2025-03-05', { text: 'not this' }),
      ...leaveOut(JUDITH, 1, 2, '2025-03-06'),
    ];
    for (const viewer of [AMARA, JUDITH])
      for (const day of ['2025-03-05', '2025-03-07'])
        expect(JSON.stringify(read(out, viewer, day))).not.toContain('not this');
  });
  it('is closed by both, affirms for both, and is then the latest that there is', () => {
    const offered = [
      ...both,
      ...closeReview([AMARA, JUDITH], 1, '2025-03-07', ['shared-learning-aim']).slice(0, 1),
    ];
    expect(waits(offered, JUDITH)).toMatchObject([{ params: { step: 'closing' } }]);
    expect(waits(offered, AMARA)).toEqual([]);
    const closed = [...both, ...closeReview([AMARA, JUDITH], 1, '2025-03-07', ['shared-learning-aim'])];
    expect(read(closed)).toMatchObject({ closed: [{ completed: { on: '2025-03-07' } }] });
    expect(read(closed).underWay).toBeUndefined();
    const { clauses } = agreementOf(seenBy(AMARA, [...pair, ...closed]));
    expect(clauses.find(({ clauseId }) => clauseId === 'shared-learning-aim')?.affirmations).toEqual([
      { by: 'coach', on: '2025-03-07' },
      { by: 'supervisor', on: '2025-03-07' },
    ]);
  });
  it('says when the next falls once both views are open, and never a day that is over', () => {
    const inRhythm = [
      ...begins('2025-01-08'),
      ...drafts(JUDITH, '2025-01-09'),
      ...on('2025-01-09', reviewRhythmSet({ by: JUDITH, everyN: 6, unit: 'weeks', graceDays: 10 })),
      ...sign(1, '2025-01-10'),
    ];
    const next = (told: readonly DatedFact[], asOf: string) =>
      allianceReviewOf(seenBy(JUDITH, [...inRhythm, ...told], asOf)).nextDue;
    expect(next([...due, ...hers], '2025-03-03')).toBeUndefined();
    expect(next(both, '2025-03-05')).toBe('2025-04-15');
    expect(next(both, '2025-04-15')).toBe('2025-05-27');
  });
  it('keeps what is added beside what was opened', () => {
    const added = [...both, ...addToView(AMARA, 1, '2025-03-05', 'And one thing more.')];
    expect(read(added, JUDITH).underWay?.opened?.views[0]?.additions).toMatchObject([
      { text: 'And one thing more.' },
    ]);
  });
});

describe('in our story', () => {
  const kinds = (told: readonly DatedFact[]) =>
    storyOf(seenBy(JUDITH, [...pair, ...told])).events.map(({ kind }) => kind);
  it('is told what the two did, and not that one was due', () => {
    expect(kinds(due)).not.toContain('alliance-review-asked');
    const done = kinds([
      ...askFor(AMARA, 1, '2025-03-01'),
      ...both.slice(1),
      ...closeReview([AMARA, JUDITH], 1, '2025-03-07', []),
    ]);
    expect(done).toEqual(
      expect.arrayContaining(['alliance-review-asked', 'alliance-views-opened', 'alliance-review-closed']),
    );
  });
  it('invites to a closing review while an ending is on the table, and forces none', () => {
    const ending = on('2025-06-27', allianceEndingProposed({ by: AMARA, closingReviewDue: '2025-09-01' }));
    const invited = (told: readonly DatedFact[]) =>
      storyOf(seenBy(JUDITH, [...pair, ...told])).attention.filter(
        ({ kind }) => kind === 'closing-review-invited',
      );
    expect(invited(ending)).toMatchObject([{ params: { by: '2025-09-01' } }]);
    expect(invited([...ending, ...askFor(JUDITH, 1, '2025-06-28')])).toEqual([]);
    expect(invited([])).toEqual([]);
  });
  it('is written about as a review that is due, and as somebody’s turn once the other has sealed', () => {
    const summary = (otherHasSealed: boolean) => ({
      role: 'coach' as const,
      other: { id: 'judith', name: 'Judith' },
      formedAt: '2025-01-08T09:00:00.000Z',
      countedIn: 'UTC',
      held: [],
      planned: [],
      agreement: { stage: 'in-force' as const, version: 1 },
      pauses: [],
      waits: [
        {
          kind: 'alliance-review' as const,
          for: 'both' as const,
          since: '2025-03-01',
          params: { step: 'view' as const, otherHasSealed },
        },
      ],
    });
    const morning = { day: '2025-03-01', zone: 'UTC', since: '2025-02-28T09:00:00.000Z' };
    const kindsOf = (otherHasSealed: boolean) =>
      letterOf([{ allianceId: 'a', summary: summary(otherHasSealed) }], morning, [
        'waits-for-me',
        'review-due',
      ]);
    expect(kindsOf(false)).toEqual(['review-due']);
    expect(kindsOf(true)).toEqual(['waits-for-me']);
  });
});
