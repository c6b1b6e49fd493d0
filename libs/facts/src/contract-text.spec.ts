import { describe, expect, it } from '@jest/globals';
import type { Clause } from './clauses.ts';
import {
  amendmentAccepted,
  clauseAffirmed,
  clauseProposed,
  retentionAgreed,
  reviewRhythmSet,
} from './contract.ts';
import { counteredBy, saysTheSame, textAfter } from './contract-text.ts';

const rhythm: Clause = {
  id: 'review-rhythm',
  kind: 'review-rhythm',
  title: 'Review rhythm',
  text: 'We look back together.',
  numbers: { everyN: 6, unit: 'sessions', graceDays: 14 },
};
const aim: Clause = {
  id: 'shared-learning-aim',
  kind: 'shared-learning-aim',
  title: 'Aim',
  text: 'We learn.',
};
const text = [aim, rhythm];
const accepted = amendmentAccepted({ by: 'judith', amendmentId: '0f0e0d0c-0b0a-4908-8706-000000000001' });

describe('the working text', () => {
  it('has new words in the place of the old, with the numbers that they leave out', () => {
    const { id: clauseId, kind, title } = rhythm;
    const proposed = clauseProposed({ by: 'tom', clauseId, kind, title, text: 'Often.' });
    expect(textAfter(text, proposed)).toEqual([aim, { ...rhythm, text: 'Often.' }]);
  });
  it('changes by an amendment once that is accepted, as it was worded last', () => {
    const offer = { clauseId: aim.id, op: 'change', text: 'We learn from each other.' } as const;
    expect(textAfter(text, accepted, counteredBy(offer, { text: 'We learn, both.' }))).toEqual([
      { ...aim, text: 'We learn, both.' },
      rhythm,
    ]);
    expect(textAfter(text, accepted)).toEqual(text);
  });
  it('keeps a clause that one would let go and the other has words for', () => {
    const retiring = { clauseId: rhythm.id, op: 'retire' } as const;
    expect(textAfter(text, accepted, retiring)).toEqual([aim]);
    expect(textAfter(text, accepted, counteredBy({ ...retiring }, { text: 'Now and then.' }))).toEqual([
      aim,
      { ...rhythm, text: 'Now and then.' },
    ]);
  });
  it('has the numbers that were set beside it in earlier days', () => {
    const set = reviewRhythmSet({ by: 'tom', everyN: 3, unit: 'months', graceDays: 7 });
    expect(textAfter(text, set)).toEqual([
      aim,
      { ...rhythm, numbers: { everyN: 3, unit: 'months', graceDays: 7 } },
    ]);
    expect(textAfter(text, retentionAgreed({ by: 'tom', years: 3 }))).toEqual(text);
  });
  it('stays as it is by whatever else is said', () => {
    expect(textAfter(text, clauseAffirmed({ by: 'tom', clauseId: aim.id }))).toBe(text);
  });
  it('says the same however a line end was typed, and something else in another order', () => {
    expect(saysTheSame([{ ...aim, text: 'We\r\nlearn.' }], [{ ...aim, text: 'We\nlearn.' }])).toBe(true);
    expect(saysTheSame(text, text.toReversed())).toBe(false);
    expect(
      saysTheSame(
        text,
        textAfter(text, reviewRhythmSet({ by: 'tom', everyN: 3, unit: 'months', graceDays: 7 })),
      ),
    ).toBe(false);
  });
});
