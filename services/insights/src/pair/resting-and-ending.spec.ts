import { describe, expect, it } from '@jest/globals';
import {
  allianceEnded,
  allianceEndingAnswered,
  allianceEndingProposed,
  allianceEndingWithdrawn,
  learningSummaryWritten,
} from '@alliance/facts/alliance';
import {
  clauseCommented,
  clauseCommentsSettled,
  contractEndingProposed,
  contractResumed,
  contractSuspended,
} from '@alliance/facts/contract';
import { on, type DatedFact } from '../specification/pair-history.ts';
import { add, decline } from '../specification/negotiating.ts';
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
  sign,
} from '../specification/people.ts';
import { agreementOf } from '../agreement/document/agreement.ts';
import { partnershipOf } from '../partnership/partnership.ts';
import { storyOf } from '../story/story.ts';

const signed = [...begins('2025-01-08'), ...drafts(JUDITH, '2025-01-09'), ...sign(1, '2025-01-10')];
const mayEndFrom = '2025-03-02T12:00:00.000Z';
const asked = on(
  '2025-03-01',
  allianceEndingProposed({ by: AMARA, reason: 'I move away.', mayEndFrom, closingReviewDue: '2025-04-01' }),
);
const waits = (viewer: string, told: readonly DatedFact[], asOf?: string) =>
  storyOf(seenBy(viewer, [...signed, ...told], asOf))
    .attention.map(({ id }) => id)
    .filter((id) => /^(ending|comment|time-apart)/.test(id));

const places = (viewer: string, told: readonly DatedFact[], asOf?: string) =>
  partnershipOf(seenBy(viewer, [...signed, ...told], asOf)).awaiting;

describe('a proposed ending', () => {
  it('waits for the other until they answer, and for nobody else', () => {
    expect(waits(JUDITH, asked)).toEqual(['ending:alliance']);
    expect(waits(AMARA, asked)).toEqual([]);
    const answered = on(
      '2025-03-01T13:00',
      allianceEndingAnswered({ by: JUDITH, agrees: false, words: 'Not yet.' }),
    );
    expect(waits(JUDITH, [...asked, ...answered])).toEqual([]);
    expect(partnershipOf(seenBy(AMARA, [...signed, ...asked, ...answered])).ending).toMatchObject({
      by: 'coach',
      reason: 'I move away.',
      mayEndFrom,
      answer: { by: 'supervisor', agrees: false, words: 'Not yet.' },
    });
  });
  it('is told in the navigation where it is answered', () => {
    const ofContract = on('2025-03-01', contractEndingProposed({ by: JUDITH, mayEndFrom }));
    expect([places(JUDITH, asked), places(AMARA, asked)]).toEqual([['story'], []]);
    expect([places(JUDITH, ofContract), places(AMARA, ofContract)]).toEqual([[], ['agreement']]);
    expect(places(JUDITH, asked, '2025-03-01')).toEqual([]);
  });
  it('is gone with its reason once it was taken back, also on the days before', () => {
    const back = [...asked, ...on('2025-03-02', allianceEndingWithdrawn({ by: AMARA }))];
    expect(partnershipOf(seenBy(JUDITH, [...signed, ...back])).ending).toBeUndefined();
    expect(JSON.stringify(storyOf(seenBy(JUDITH, [...signed, ...back], '2025-03-01')))).not.toContain(
      'I move',
    );
  });
  it('of the contract alone waits in the same way', () => {
    const told = on('2025-03-01', contractEndingProposed({ by: JUDITH, mayEndFrom }));
    expect(waits(AMARA, told)).toEqual(['ending:contract']);
    expect(agreementOf(seenBy(AMARA, [...signed, ...told])).ending).toMatchObject({ by: 'supervisor' });
  });
  it('leads to an end after which each says what it taught them', () => {
    const over = [
      ...asked,
      ...on('2025-03-03', allianceEnded({ by: AMARA, learningSummary: 'To ask.' })),
      ...on('2025-03-04', learningSummaryWritten({ by: JUDITH, text: 'To wait.' })),
      ...on('2025-03-05', learningSummaryWritten({ by: JUDITH, text: 'To wait longer.' })),
    ];
    const { learned, ending } = partnershipOf(seenBy(JUDITH, [...signed, ...over]));
    expect(learned.map(({ by, text }) => [by, text])).toEqual([
      ['coach', 'To ask.'],
      ['supervisor', 'To wait longer.'],
    ]);
    expect(ending).toBeUndefined();
  });
});

describe('a question about a clause', () => {
  const question = on(
    '2025-02-01',
    clauseCommented({ by: AMARA, clauseId: 'review-rhythm', text: 'How often?' }),
  );
  it('waits for the other until they answer or have seen it', () => {
    expect(waits(JUDITH, question)).toEqual(['comment:review-rhythm']);
    expect(waits(AMARA, question)).toEqual([]);
    const seen = on('2025-02-02', clauseCommentsSettled({ by: JUDITH, clauseId: 'review-rhythm' }));
    expect(waits(JUDITH, [...question, ...seen])).toEqual([]);
    const answer = on(
      '2025-02-02',
      clauseCommented({ by: JUDITH, clauseId: 'review-rhythm', text: 'Monthly.' }),
    );
    expect(waits(JUDITH, [...question, ...answer])).toEqual([]);
    expect(waits(AMARA, [...question, ...answer])).toEqual(['comment:review-rhythm']);
  });
  it('is told in the navigation where it is answered', () => {
    expect([places(JUDITH, question), places(AMARA, question)]).toEqual([['agreement'], []]);
  });
  it('about words that are no longer spoken of waits for nobody', () => {
    const ofTheirOwn = on(
      '2025-03-02T13:00',
      clauseCommented({ by: AMARA, clauseId: amendment(1), text: 'How quiet?' }),
    );
    const added = [...add(1, AMARA, '2025-03-01', 'Quiet'), ...ofTheirOwn];
    expect(waits(JUDITH, added)).toEqual([`comment:${amendment(1)}`]);
    expect(waits(JUDITH, [...added, ...decline(1, JUDITH, '2025-03-03')])).toEqual([]);
  });
});

describe('a pause', () => {
  const met = meet(1, '2025-02-01');
  it('asks nobody about absence while it lasts, and its days aren’t counted afterwards', () => {
    expect(waits(AMARA, met, '2025-06-02')).toEqual(['time-apart']);
    const open = [...met, ...on('2025-02-10', contractSuspended({ by: JUDITH }))];
    expect(waits(AMARA, open, '2025-06-02')).toEqual([]);
    const over = [...open, ...on('2025-06-01', contractResumed({ by: AMARA }))];
    expect(waits(AMARA, over, '2025-06-02')).toEqual([]);
    expect(waits(AMARA, over, '2025-09-20')).toEqual([]);
    expect(waits(AMARA, over, '2025-09-21')).toEqual(['time-apart']);
  });
  it('asks nobody about absence while it lasts, also where that had begun before', () => {
    const open = [...met, ...on('2025-06-02', contractSuspended({ by: JUDITH }))];
    expect(waits(AMARA, open, '2025-06-01')).toEqual([]);
    expect(waits(AMARA, met, '2025-06-02')).toEqual(['time-apart']);
    expect(waits(AMARA, open, '2025-06-02')).toEqual([]);
    const until = [...met, ...on('2025-06-02', contractSuspended({ by: JUDITH, until: '2025-06-20' }))];
    expect(waits(AMARA, until, '2025-06-19')).toEqual([]);
    expect(waits(AMARA, until, '2025-06-20')).toEqual(['time-apart']);
  });
  it('leaves the days in which a word on the agreement was to be found', () => {
    const needed = [
      ...met,
      ...review(AMARA, 1, '2025-02-02', { recontractNeeded: true }),
      ...review(JUDITH, 1, '2025-02-03'),
      ...reveal(JUDITH, 1, '2025-02-03'),
    ];
    const drifts = (told: readonly DatedFact[], asOf: string) =>
      agreementOf(seenBy(AMARA, [...signed, ...told], asOf)).needs.map(({ answer }) => answer);
    expect([drifts(needed, '2025-03-05'), drifts(needed, '2025-03-06')]).toEqual([['waiting'], ['drifting']]);
    const rested = [...needed, ...on('2025-02-10', contractSuspended({ by: JUDITH, until: '2025-02-20' }))];
    expect([drifts(rested, '2025-03-15'), drifts(rested, '2025-03-16')]).toEqual([['waiting'], ['drifting']]);
  });
  it('tells who took it up again', () => {
    const over = [
      ...on('2025-02-10', contractSuspended({ by: JUDITH, until: '2025-03-10' })),
      ...on('2025-02-12', contractResumed({ by: AMARA })),
    ];
    const { events } = storyOf(seenBy(JUDITH, [...signed, ...over]));
    expect(events.slice(-2)).toMatchObject([
      { on: '2025-02-10', kind: 'paused', params: { by: 'supervisor', until: '2025-03-10' } },
      { on: '2025-02-12', kind: 'resumed', params: { by: 'coach' } },
    ]);
  });
  it('leaves the gap between two sessions', () => {
    const told = [
      ...met,
      ...on('2025-02-10', contractSuspended({ by: JUDITH, until: '2025-04-11' })),
      ...meet(2, '2025-05-02'),
    ];
    const beat = storyOf(seenBy(AMARA, [...signed, ...told])).beats.find(({ kind }) => kind === 'met');
    expect(beat?.params).toMatchObject({ longestGapDays: 30 });
  });
});
