import { describe, expect, it } from '@jest/globals';
import { given } from '@alliance/decider/specification';
import { amendmentAccepted, amendmentProposed, clauseAffirmed } from '@alliance/facts/contract';
import { affirmClause } from './affirm-clause.ts';
import { affirmClauses } from './affirm-clauses.ts';
import { agreeRetention } from './agree-retention.ts';
import { contractDecider } from './decider.ts';
import { asRead, drafted, from, idOf, inForce, livingAfter, signedBy, to, yields } from './sentences.ts';
import { setReviewRhythm } from './set-review-rhythm.ts';
import { sign } from './sign.ts';

describe('affirming', () => {
  it('says that a clause in force is still true, as often as one likes', () => {
    const affirmed = clauseAffirmed({ by: 'judith', clauseId: 'ending' });
    given(contractDecider, inForce)
      .when(to(affirmClause), from('judith', { clauseId: 'ending' }))
      .thenFacts(affirmed)
      .when(to(affirmClause), from('judith', { clauseId: 'ending' }))
      .thenFacts(affirmed);
  });
  it('is for clauses in force: not for drafts, nor for words that wait for signatures', () => {
    given(contractDecider, drafted)
      .when(to(affirmClause), from('tom', { clauseId: 'ending' }))
      .thenRejected('clause-not-in-force');
    const added = amendmentProposed({
      by: 'tom',
      amendmentId: idOf(1),
      clauseId: idOf(1),
      op: 'add',
      fromVersion: 1,
      title: 'Walking',
      text: 'We walk.',
    });
    given(contractDecider, [...inForce, added, amendmentAccepted({ by: 'judith', amendmentId: idOf(1) })])
      .when(to(affirmClause), from('tom', { clauseId: idOf(1) }))
      .thenRejected('clause-not-in-force');
  });
});

describe('affirming in one go', () => {
  it('says it of each that is named, once, and of all or none', () => {
    given(contractDecider, inForce)
      .when(to(affirmClauses), from('judith', { clauseIds: ['ending', 'session-format', 'ending'] }))
      .thenFacts(
        clauseAffirmed({ by: 'judith', clauseId: 'ending' }),
        clauseAffirmed({ by: 'judith', clauseId: 'session-format' }),
      );
    given(contractDecider, inForce)
      .when(to(affirmClauses), from('judith', { clauseIds: ['ending', idOf(9)] }))
      .thenRejected('clause-not-in-force');
  });
});

describe('the rhythm of reviews', () => {
  const rhythm = { everyN: 6, unit: 'weeks', graceDays: 10 } as const;
  it('is part of the draft’s text', () => {
    const set = yields(drafted, setReviewRhythm, from('tom', rhythm));
    expect(livingAfter(set).clauses.find(({ id }) => id === 'review-rhythm')).toMatchObject({
      title: 'Review rhythm',
      numbers: rhythm,
    });
    expect(asRead(set).textHash).not.toBe(asRead(drafted).textHash);
  });
  it('is set to something else than it is', () => {
    const set = yields(drafted, setReviewRhythm, from('tom', rhythm));
    given(contractDecider, set)
      .when(to(setReviewRhythm), from('judith', rhythm))
      .thenRejected('nothing-would-change');
    given(contractDecider, set)
      .when(to(setReviewRhythm), from('judith', { ...rhythm, graceDays: 14 }))
      .thenTypes('ClauseProposed');
  });
  it('takes an amendment once both have signed', () => {
    given(contractDecider, inForce)
      .when(to(setReviewRhythm), from('tom', rhythm))
      .thenRejected('signed-terms-need-an-amendment');
  });
  it('accepts numbers that a calendar can keep', () => {
    expect(setReviewRhythm.body.parse(rhythm)).toEqual(rhythm);
    expect(() => setReviewRhythm.body.parse({ ...rhythm, everyN: 0 })).toThrow();
    expect(() => setReviewRhythm.body.parse({ ...rhythm, by: 'tom' })).toThrow('by');
  });
});

describe('retention', () => {
  const years = (n: number) => from('judith', { years: n });
  it('is part of the draft’s text, in years', () => {
    const set = yields(drafted, agreeRetention, years(6));
    expect(livingAfter(set).clauses.find(({ id }) => id === 'records-and-retention')?.numbers).toEqual({
      years: 6,
    });
    given(contractDecider, set).when(to(agreeRetention), years(6)).thenRejected('nothing-would-change');
  });
  it('voids what was signed, and takes an amendment once both have signed', () => {
    const three = yields(drafted, agreeRetention, years(3));
    const toms = signedBy(three, 'tom');
    const twenty = yields(toms, agreeRetention, years(20));
    expect(livingAfter(twenty).signatures).toEqual([]);
    given(contractDecider, twenty)
      .when(to(sign), from('judith', asRead(three)))
      .thenRejected('text-has-changed');
    given(contractDecider, signedBy(three, 'tom', 'judith'))
      .when(to(agreeRetention), years(0))
      .thenRejected('signed-terms-need-an-amendment');
  });
  it('has no place once its clause was dropped', () => {
    const dropped = [
      ...drafted,
      amendmentProposed({
        by: 'tom',
        amendmentId: idOf(1),
        clauseId: 'records-and-retention',
        op: 'retire',
        fromVersion: 0,
      }),
      amendmentAccepted({ by: 'judith', amendmentId: idOf(1) }),
    ];
    given(contractDecider, dropped).when(to(agreeRetention), years(3)).thenRejected('no-such-clause');
  });
});
