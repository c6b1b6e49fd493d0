import { describe, expect, it } from '@jest/globals';
import { experimentTryCorrected, experimentTryRetracted } from '@alliance/facts/experiment';
import { correctTry } from './correct-try.ts';
import {
  anIdea,
  as,
  betweenUs,
  experimentId,
  kept,
  nothing,
  once,
  to,
  tried,
  withL,
} from './experiment.specification.ts';
import { retractTry } from './retract-try.ts';
import { tryBody, tryIt } from './try-it.ts';

describe('trying it', () => {
  it('is told by either, as often as it was tried', () => {
    anIdea
      .when(to(tryIt), as('tom', withL))
      .thenFacts(tried('tom', 1))
      .when(to(tryIt), as('judith', betweenUs))
      .thenFacts(tried('judith', 2));
  });
  it('is with a client, by an alias, or between the two', () => {
    expect(tryBody.parse(withL)).toEqual(withL);
    expect(tryBody.parse(betweenUs)).toEqual(betweenUs);
    expect(tryBody.safeParse({ ...withL, where: { kind: 'client' } }).success).toBe(false);
    expect(tryBody.safeParse({ ...withL, where: { kind: 'between-us', alias: 'L.' } }).success).toBe(false);
    expect(tryBody.safeParse({ ...withL, noticed: ' ' }).success).toBe(false);
  });
  it('was on a day that has come where its teller lives', () => {
    anIdea.when(to(tryIt), as('tom', { ...withL, triedOn: '2026-04-09' })).thenTypes('ExperimentTried');
    anIdea.when(to(tryIt), as('tom', { ...withL, triedOn: '2026-04-10' })).thenRejected('tried-ahead');
  });
  it('wasn’t before the two began, as its teller counts days', () => {
    anIdea.when(to(tryIt), as('tom', { ...withL, triedOn: '2025-01-20' })).thenTypes('ExperimentTried');
    for (const triedOn of ['2025-01-19', '0001-04-09'])
      anIdea.when(to(tryIt), as('tom', { ...withL, triedOn })).thenRejected('before-we-began');
    const further = { ...as('tom', { ...withL, triedOn: '2025-01-20' }), zone: 'Asia/Tokyo' };
    anIdea.when(to(tryIt), further).thenRejected('before-we-began');
  });
  it('is of what is open', () => {
    nothing.when(to(tryIt), as('tom', withL)).thenRejected('no-such-experiment');
    kept.when(to(tryIt), as('tom', withL)).thenRejected('experiment-concluded');
  });
});

describe('a try of one’s own', () => {
  const right = { number: 1, ...withL, triedOn: '2026-03-25', why: 'It was the Wednesday.' };
  it('is put right by its teller alone, also once it is said what became of it', () => {
    once
      .when(to(correctTry), as('tom', right))
      .thenFacts(experimentTryCorrected({ by: 'tom', experimentId, ...right }));
    kept.when(to(correctTry), as('tom', right)).thenTypes('ExperimentTryCorrected');
    once.when(to(correctTry), as('judith', right)).thenRejected('no-try-of-yours');
    once.when(to(correctTry), as('tom', { ...right, number: 2 })).thenRejected('no-try-of-yours');
    once.when(to(correctTry), as('tom', { ...right, triedOn: '2027-03-25' })).thenRejected('tried-ahead');
    once.when(to(correctTry), as('tom', { ...right, triedOn: '0202-03-25' })).thenRejected('before-we-began');
    nothing.when(to(correctTry), as('tom', right)).thenRejected('no-such-experiment');
  });
  it('is taken out by its teller, and its number is not given again', () => {
    const out = once
      .when(to(retractTry), as('tom', { number: 1, why: 'I had meant to.' }))
      .thenFacts(experimentTryRetracted({ by: 'tom', experimentId, number: 1, why: 'I had meant to.' }));
    out.when(to(correctTry), as('tom', right)).thenRejected('no-try-of-yours');
    out.when(to(tryIt), as('tom', betweenUs)).thenFacts(tried('tom', 2));
    once.when(to(retractTry), as('judith', { number: 1 })).thenRejected('no-try-of-yours');
    nothing.when(to(retractTry), as('tom', { number: 1 })).thenRejected('no-such-experiment');
  });
  it('stays once something was kept on the strength of it', () => {
    kept.when(to(retractTry), as('tom', { number: 1 })).thenRejected('experiment-concluded');
  });
});
