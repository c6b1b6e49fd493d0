import { describe, expect, it } from '@jest/globals';
import { endOf } from '@alliance/days/days';
import { UTC } from '@alliance/days/zone';
import { amendmentCountered, amendmentProposed, amendmentWithdrawn } from '@alliance/facts/contract';
import { sessionReviewTakenBack } from '@alliance/facts/session';
import { beginsWithAWrongAddress } from '../specification/an-invitation.ts';
import { journalOf, on, type DatedFact } from '../specification/pair-history.ts';
import {
  AMARA,
  amendment,
  answer,
  begins,
  drafts,
  JUDITH,
  meet,
  openPulse,
  readingAs,
  reveal,
  revealPulse,
  review,
  session,
  sign,
} from '../specification/people.ts';
import { visibleTo } from './visible.ts';

const words = (viewer: string, asOf: string, told: readonly DatedFact[]): string =>
  JSON.stringify(visibleTo(readingAs(viewer), endOf(asOf, UTC), journalOf(told).facts));
const types = (viewer: string, asOf: string, told: readonly DatedFact[]): readonly string[] =>
  visibleTo(readingAs(viewer), endOf(asOf, UTC), journalOf(told).facts).map(({ type }) => type);

const inApril = [
  ...begins('2026-01-08'),
  ...meet(1, '2026-04-15'),
  ...review(AMARA, 1, '2026-04-16', { learning: 'written in April' }),
];
const openedInJune = [
  ...inApril,
  ...review(JUDITH, 1, '2026-06-02', { learning: 'written in June' }),
  ...reveal(JUDITH, 1, '2026-06-02'),
];

describe('a review written in April and opened in June', () => {
  it('can be read by its author in May', () => {
    expect(words(AMARA, '2026-05-01', openedInJune)).toContain('written in April');
  });
  it('is absent from the other’s May, who knows only that it is there', () => {
    expect(words(JUDITH, '2026-05-01', openedInJune)).not.toContain('written in April');
    expect(types(JUDITH, '2026-05-01', openedInJune)).toContain('SessionReviewSubmitted');
  });
  it('can be read by both from the day on which it was opened', () => {
    expect(words(JUDITH, '2026-06-01', openedInJune)).not.toContain('written in April');
    expect(words(JUDITH, '2026-06-02', openedInJune)).toContain('written in April');
    expect(words(AMARA, '2026-06-02', openedInJune)).toContain('written in June');
  });
});

describe('a review taken back since', () => {
  const takenBack = [
    ...inApril,
    ...on('2026-05-20', sessionReviewTakenBack({ by: AMARA, sessionId: session(1) })),
  ];
  it('is gone from every day before, for its author too', () => {
    for (const viewer of [AMARA, JUDITH])
      for (const day of ['2026-04-20', '2026-05-19', '2026-06-30'])
        expect(types(viewer, day, takenBack)).toEqual(['AllianceInvited', 'AllianceFormed', 'SessionHeld']);
  });
  it('takes nothing away from the one that was written in its place', () => {
    const again = [
      ...takenBack,
      ...review(AMARA, 1, '2026-05-21', { learning: 'written again' }),
      ...review(JUDITH, 1, '2026-06-02'),
      ...reveal(JUDITH, 1, '2026-06-02'),
    ];
    expect(words(AMARA, '2026-05-21', again)).toContain('written again');
    expect(words(JUDITH, '2026-06-01', again)).not.toContain('written again');
    expect(words(JUDITH, '2026-06-02', again)).toContain('written again');
    for (const viewer of [AMARA, JUDITH])
      expect(words(viewer, '2026-06-30', again)).not.toContain('written in April');
  });
  it('says nothing of the other’s, which stays', () => {
    const bothSealed = [...takenBack, ...review(JUDITH, 1, '2026-05-22', { learning: 'hers' })];
    expect(words(JUDITH, '2026-06-30', bothSealed)).toContain('hers');
  });
});

describe('answers to a pulse', () => {
  const sealed = [
    ...begins('2026-01-08'),
    ...meet(1, '2026-04-15'),
    ...openPulse(1, 1, '2026-04-15'),
    ...answer(AMARA, 1, '2026-04-16', { alliance: [9, 9, 9, 9, 9, 9, 9, 9] }),
  ];
  it('are their author’s alone until both have answered', () => {
    expect(words(AMARA, '2026-04-16', sealed)).toContain('[9,9');
    expect(words(JUDITH, '2026-04-16', sealed)).not.toContain('[9,9');
  });
  it('open for both on the day of the second', () => {
    const open = [
      ...sealed,
      ...answer(JUDITH, 1, '2026-05-02', { alliance: Array(8).fill(3) }),
      ...revealPulse(1, '2026-05-02'),
    ];
    expect(words(JUDITH, '2026-05-01', open)).not.toContain('[9,9');
    expect(words(JUDITH, '2026-05-02', open)).toContain('[9,9');
    expect(words(AMARA, '2026-05-01', open)).not.toContain('[3,3');
  });
});

describe('an amendment withdrawn since', () => {
  const proposal = {
    by: JUDITH,
    amendmentId: amendment(1),
    clauseId: amendment(1),
    op: 'add',
    fromVersion: 1,
    title: 'Quiet',
    text: 'We wait.',
    why: 'Something private.',
  } as const;
  const withdrawn = [
    ...begins('2026-01-08'),
    ...drafts(JUDITH, '2026-01-09'),
    ...sign(1, '2026-01-10'),
    ...on('2026-03-01', amendmentProposed(proposal)),
    ...on('2026-03-02', amendmentCountered({ by: AMARA, amendmentId: amendment(1), text: 'We rush.' })),
    ...on('2026-03-03', amendmentWithdrawn({ by: JUDITH, amendmentId: amendment(1) })),
  ];
  it('leaves that it was on the table, and none of its words, on any day', () => {
    for (const viewer of [AMARA, JUDITH])
      for (const day of ['2026-03-01', '2026-03-02', '2026-06-30']) {
        expect(words(viewer, day, withdrawn)).not.toMatch(/Quiet|We wait|We rush|private/);
        expect(types(viewer, day, withdrawn)).toContain('AmendmentProposed');
      }
  });
});

describe('a first letter that went to a wrong address', () => {
  it('is nothing between the two: neither the letter after it nor its day', () => {
    const facts = journalOf(beginsWithAWrongAddress()).facts;
    for (const viewer of [AMARA, JUDITH]) {
      const visible = visibleTo(readingAs(viewer), endOf('2026-02-01', UTC), facts);
      expect(visible.map(({ type }) => type)).toEqual(['AllianceInvited', 'AllianceFormed']);
      expect(visible.map(({ at }) => at.slice(0, 10))).toEqual(['2026-01-08', '2026-01-16']);
    }
  });
});
