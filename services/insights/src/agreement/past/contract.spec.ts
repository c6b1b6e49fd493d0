import { describe, expect, it } from '@jest/globals';
import {
  amendmentAccepted,
  amendmentCountered,
  amendmentDeclined,
  amendmentProposed,
  clauseProposed,
  contractSigned,
  reviewRhythmSet,
} from '@alliance/facts/contract';
import { journalOf, on, type DatedFact } from '../../specification/pair-history.ts';
import { AMARA, amendment, begins, drafts, JUDITH, sign } from '../../specification/people.ts';
import { pastOf } from '../../past/past.ts';

const contractOf = (...told: readonly DatedFact[]) => pastOf(journalOf(told).facts).contract;
const drafted = [...begins('2025-01-08'), ...drafts(JUDITH, '2025-01-09')];
const signed = [...drafted, ...sign(1, '2025-01-10')];

const change = (number: number, by: string, day: string, text: string): readonly DatedFact[] =>
  on(
    day,
    amendmentProposed({
      by,
      amendmentId: amendment(number),
      clauseId: 'review-rhythm',
      op: 'change',
      fromVersion: 1,
      text,
    }),
  );
const accept = (number: number, by: string, day: string): readonly DatedFact[] =>
  on(day, amendmentAccepted({ by, amendmentId: amendment(number) }));

describe('a draft', () => {
  it('keeps every wording, and knows those that came with the template', () => {
    const { clauses, wordings } = contractOf(
      ...drafted,
      ...on(
        '2025-01-12',
        clauseProposed({
          by: AMARA,
          clauseId: 'review-rhythm',
          kind: 'review-rhythm',
          title: 'Looking back',
          text: 'We look back in spring.',
          wants: 'to breathe',
        }),
      ),
    );
    expect(clauses.map(({ title }) => title)).toEqual(['Shared learning aim', 'Looking back']);
    expect(wordings.map(({ by, title, fromTemplate, wants }) => [by, title, fromTemplate, wants])).toEqual([
      [JUDITH, 'Shared learning aim', true, undefined],
      [JUDITH, 'Review rhythm', true, undefined],
      [AMARA, 'Looking back', false, 'to breathe'],
    ]);
  });
  it('loses its signatures with every edit, and tells whose they were', () => {
    const half = [...drafted, ...sign(1, '2025-01-10').slice(0, 1)];
    const reworded = on(
      '2025-01-12',
      clauseProposed({
        by: JUDITH,
        clauseId: 'review-rhythm',
        kind: 'review-rhythm',
        title: 'Review rhythm',
        text: 'Other words.',
      }),
    );
    expect(contractOf(...half).signatures.map(({ by }) => by)).toEqual([AMARA]);
    const after = contractOf(...half, ...reworded);
    expect(after.signatures).toEqual([]);
    expect(after.voided).toMatchObject({ of: [AMARA], by: JUDITH });
    const again = contractOf(
      ...half,
      ...reworded,
      ...on('2025-01-13', contractSigned({ by: AMARA, version: 1, textHash: 'c'.repeat(64), form: 2 })),
    );
    expect(again.voided).toBeUndefined();
    expect(again.everSigned).toHaveLength(2);
  });
});

describe('a version', () => {
  it('holds its own words, whatever is agreed after it', () => {
    const contract = contractOf(
      ...signed,
      ...change(1, AMARA, '2025-03-01', 'Every three weeks.'),
      ...accept(1, JUDITH, '2025-03-02'),
      ...sign(2, '2025-03-03'),
    );
    expect(contract.versions.map(({ version, clauses }) => [version, clauses.at(-1)?.text])).toEqual([
      [1, 'We look back together.'],
      [2, 'Every three weeks.'],
    ]);
    expect(contract.versions[1]?.signatures.map(({ by }) => by)).toEqual([AMARA, JUDITH]);
    expect(contract.amendments.get(amendment(1))?.inVersion).toBe(2);
  });
  it('takes the review rhythm set on the day it came into force; a later one is the next version’s', () => {
    const contract = contractOf(
      ...signed,
      ...on('2025-01-10T15:00', reviewRhythmSet({ by: AMARA, everyN: 6, unit: 'weeks', graceDays: 7 })),
      ...on('2025-02-10', reviewRhythmSet({ by: AMARA, everyN: 3, unit: 'weeks', graceDays: 7 })),
      ...change(1, AMARA, '2025-03-01', 'Every three weeks.'),
      ...accept(1, JUDITH, '2025-03-02'),
      ...sign(2, '2025-03-03'),
    );
    expect(contract.versions.map(({ rhythm }) => rhythm?.everyN)).toEqual([6, 3]);
  });
});

describe('an amendment', () => {
  it('remembers what it was proposed against, each offer and each answer', () => {
    const contract = contractOf(
      ...signed,
      ...change(1, AMARA, '2025-03-01', 'Every three weeks.'),
      ...on('2025-03-02', amendmentCountered({ by: JUDITH, amendmentId: amendment(1), text: 'Monthly.' })),
      ...accept(1, AMARA, '2025-03-03'),
    );
    const agreed = contract.amendments.get(amendment(1));
    expect(agreed).toMatchObject({
      state: 'accepted',
      op: 'change',
      text: 'Monthly.',
      proposedBy: AMARA,
      latestWordsBy: JUDITH,
      against: { text: 'We look back together.' },
    });
    expect(agreed?.steps.map(({ step, by }) => [step, by])).toEqual([
      ['proposed', AMARA],
      ['countered', JUDITH],
      ['accepted', AMARA],
    ]);
    expect(contract.clauses.at(-1)?.text).toBe('Monthly.');
    expect(contract.versions[0]?.clauses.at(-1)?.text).toBe('We look back together.');
  });
  it('to let a clause go becomes a change once the other offers words to keep it with', () => {
    const { clauses, amendments } = contractOf(
      ...signed,
      ...on(
        '2025-03-01',
        amendmentProposed({
          by: AMARA,
          amendmentId: amendment(1),
          clauseId: 'review-rhythm',
          op: 'retire',
          fromVersion: 1,
        }),
      ),
      ...on(
        '2025-03-02',
        amendmentCountered({ by: JUDITH, amendmentId: amendment(1), text: 'Once a year.' }),
      ),
      ...accept(1, AMARA, '2025-03-03'),
    );
    expect(amendments.get(amendment(1))).toMatchObject({ op: 'change', title: 'Review rhythm' });
    expect(clauses.map(({ text }) => text)).toEqual(['We meet to learn.', 'Once a year.']);
  });
  it('that was declined changes nothing', () => {
    const contract = contractOf(
      ...signed,
      ...change(1, AMARA, '2025-03-01', 'Never.'),
      ...on('2025-03-02', amendmentDeclined({ by: JUDITH, amendmentId: amendment(1), reason: 'Why?' })),
    );
    expect(contract.clauses).toEqual(contractOf(...signed).clauses);
    expect(contract.amendments.get(amendment(1))?.steps.at(-1)).toMatchObject({
      step: 'declined',
      why: 'Why?',
    });
  });
});
