import { describe, expect, it } from '@jest/globals';
import { clauseAffirmed } from '@alliance/facts/contract';
import { accept, add, change, decline, letGo } from '../../specification/negotiating.ts';
import { on, type DatedFact } from '../../specification/pair-history.ts';
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
} from '../../specification/people.ts';
import { agreementOf } from './agreement.ts';

const signed = [...begins('2025-01-08'), ...drafts(JUDITH, '2025-01-09'), ...sign(1, '2025-01-14')];
const agreement = (told: readonly DatedFact[], asOf?: string, viewer = AMARA) =>
  agreementOf(seenBy(viewer, [...signed, ...told], asOf));
const answers = (told: readonly DatedFact[], asOf: string) =>
  agreement(told, asOf).needs.map(({ answer, proposedOn }) => [answer, proposedOn]);

describe('how alive an agreement is', () => {
  it('is the share of clauses in force that were affirmed or amended in twelve months', () => {
    const told = [
      ...on('2025-02-01', clauseAffirmed({ by: JUDITH, clauseId: 'shared-learning-aim' })),
      ...on('2025-02-02', clauseAffirmed({ by: AMARA, clauseId: 'shared-learning-aim' })),
    ];
    expect(agreement(told, '2026-02-02').life).toMatchObject({
      index: 0.5,
      active: 2,
      spokenOf: ['shared-learning-aim'],
      notSpokenOf: ['review-rhythm'],
      churn: 0,
      initiators: undefined,
      daysToAgreement: undefined,
    });
    expect(agreement(told, '2026-02-03').life?.index).toBe(0);
    expect(agreement(told, '2025-01-13').life).toBeUndefined();
  });
  it('says who starts, how much is rewritten, and how long the two take', () => {
    const told = [
      ...change(1, AMARA, '2025-03-01', 'review-rhythm'),
      ...accept(1, JUDITH, '2025-03-05'),
      ...add(2, JUDITH, '2025-03-10', 'Quiet'),
      ...accept(2, AMARA, '2025-03-12'),
      ...change(3, AMARA, '2025-03-20', 'shared-learning-aim'),
      ...sign(2, '2025-03-21'),
    ];
    expect(agreement(told, '2025-04-01').life).toMatchObject({
      active: 3,
      spokenOf: ['review-rhythm', amendment(2)],
      churn: 2 / 3,
      initiators: { byCoach: 2, amendments: 3 },
      daysToAgreement: 3,
    });
  });
});

describe('a clause that the two come back to', () => {
  it('is contested from the third amendment in six months on, whatever became of them', () => {
    const told = [
      ...change(1, AMARA, '2025-02-01', 'review-rhythm'),
      ...decline(1, JUDITH, '2025-02-02'),
      ...change(2, JUDITH, '2025-04-01', 'review-rhythm'),
      ...decline(2, AMARA, '2025-04-02'),
      ...letGo(3, AMARA, '2025-08-01', 'review-rhythm'),
    ];
    const contested = (asOf: string) => agreement(told, asOf).contested;
    expect(contested('2025-07-31')).toEqual([]);
    expect(contested('2025-08-01')).toEqual([{ clauseId: 'review-rhythm', amendments: 3 }]);
    expect(contested('2025-08-02')).toEqual([]);
  });
});

describe('a review that says the agreement needs a word', () => {
  const said = [
    ...meet(1, '2025-03-01'),
    ...review(AMARA, 1, '2025-03-01', { recontractNeeded: true }),
    ...review(JUDITH, 1, '2025-03-10'),
    ...reveal(JUDITH, 1, '2025-03-10'),
  ];
  it('is not told before both can read it, not even to its author', () => {
    for (const viewer of [AMARA, JUDITH]) expect(agreement(said, '2025-03-09', viewer).needs).toEqual([]);
    expect(agreement(said, '2025-03-10').needs).toEqual([
      { session: 1, on: '2025-03-10', by: ['coach'], answer: 'waiting', proposedOn: undefined },
    ]);
  });
  it('drifts after thirty days without a proposal, and is answered by the first one', () => {
    const late = [...said, ...change(1, JUDITH, '2025-04-20', 'review-rhythm')];
    expect(answers(late, '2025-04-09')).toEqual([['waiting', undefined]]);
    expect(answers(late, '2025-04-10')).toEqual([['drifting', undefined]]);
    expect(answers(late, '2025-04-20')).toEqual([['late', '2025-04-20']]);
    const early = [...said, ...change(1, JUDITH, '2025-03-12', 'review-rhythm')];
    expect(answers(early, '2025-05-01')).toEqual([['in-time', '2025-03-12']]);
  });
});
