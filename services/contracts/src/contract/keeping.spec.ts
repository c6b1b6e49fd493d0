import { describe, expect, it } from '@jest/globals';
import { given } from '@alliance/decider/specification';
import {
  amendmentAccepted,
  amendmentProposed,
  clauseAffirmed,
  contractEnded,
  contractSuspended,
  retentionAgreed,
  reviewRhythmSet,
} from '@alliance/facts/contract';
import { affirmClause } from './affirm-clause.ts';
import { agreeRetention } from './agree-retention.ts';
import { contractDecider } from './decider.ts';
import { end } from './end.ts';
import { drafted, from, idOf, inForce, to } from './sentences.ts';
import { setReviewRhythm } from './set-review-rhythm.ts';
import { suspend } from './suspend.ts';

const ended = [...inForce, contractEnded({ by: 'tom', version: 1, at: '2026-04-01' })];

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

describe('the rhythm of reviews', () => {
  const rhythm = { everyN: 6, unit: 'weeks', graceDays: 10 } as const;
  const set = reviewRhythmSet({ by: 'tom', ...rhythm });
  it('is set in a draft and in force', () => {
    for (const past of [drafted, inForce])
      given(contractDecider, past).when(to(setReviewRhythm), from('tom', rhythm)).thenFacts(set);
  });
  it('is set to something else than it is', () => {
    given(contractDecider, [...inForce, set])
      .when(to(setReviewRhythm), from('judith', rhythm))
      .thenRejected('nothing-would-change');
    given(contractDecider, [...inForce, set])
      .when(to(setReviewRhythm), from('judith', { ...rhythm, graceDays: 14 }))
      .thenTypes('ReviewRhythmSet');
  });
  it('accepts numbers that a calendar can keep', () => {
    expect(setReviewRhythm.body.parse(rhythm)).toEqual(rhythm);
    expect(() => setReviewRhythm.body.parse({ ...rhythm, everyN: 0 })).toThrow();
    expect(() => setReviewRhythm.body.parse({ ...rhythm, by: 'tom' })).toThrow('by');
  });
});

describe('retention', () => {
  const agreed = retentionAgreed({ by: 'judith', years: 6 });
  it('is recorded in years', () => {
    given(contractDecider, drafted)
      .when(to(agreeRetention), from('judith', { years: 6 }))
      .thenFacts(agreed);
  });
  it('is recorded when it changes', () => {
    given(contractDecider, [...drafted, agreed])
      .when(to(agreeRetention), from('tom', { years: 6 }))
      .thenRejected('nothing-would-change');
  });
});

describe('pausing', () => {
  const leave = { reasonCode: 'leave', until: '2026-06-01' } as const;
  const paused = contractSuspended({ by: 'tom', ...leave });
  it('lasts until a day', () => {
    const after = given(contractDecider, inForce).when(to(suspend), from('tom', leave)).thenFacts(paused);
    expect(after.state).toMatchObject({ stage: 'in-force', pausedUntil: '2026-06-01' });
  });
  it('may be moved to another day, today included, which ends it', () => {
    given(contractDecider, [...inForce, paused])
      .when(to(suspend), from('judith', { ...leave, until: '2026-03-11' }))
      .thenTypes('ContractSuspended');
    given(contractDecider, [...inForce, paused])
      .when(to(suspend), from('judith', leave))
      .thenRejected('nothing-would-change');
  });
  it('looks ahead', () => {
    given(contractDecider, inForce)
      .when(to(suspend), from('tom', { ...leave, until: '2026-03-10' }))
      .thenRejected('day-has-passed');
  });
  it('needs a contract in force', () => {
    given(contractDecider, drafted).when(to(suspend), from('tom', leave)).thenRejected('nothing-in-force');
  });
});

describe('ending', () => {
  it('is open to either, today, whatever was in force', () => {
    given(contractDecider, inForce)
      .when(to(end), from('judith', {}))
      .thenFacts(contractEnded({ by: 'judith', version: 1, at: '2026-03-11' }));
    given(contractDecider, drafted)
      .when(to(end), from('tom', {}))
      .thenFacts(contractEnded({ by: 'tom', version: 0, at: '2026-03-11' }));
  });
  it('happens once', () => {
    given(contractDecider, ended).when(to(end), from('tom', {})).thenRejected('contract-has-ended');
    given(contractDecider).when(to(end), from('tom', {})).thenRejected('nothing-drafted');
  });
});
