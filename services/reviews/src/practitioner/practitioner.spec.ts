import { describe, expect, it } from '@jest/globals';
import { streamOf } from '@alliance/decider/aggregate';
import { growthAnswered, growthCorrected, growthPlaced, growthRetracted } from '@alliance/facts/practitioner';
import { answer } from './answer.ts';
import { correct } from './correct.ts';
import { place, placeBody } from './place.ts';
import {
  another,
  answered,
  as,
  both,
  easy,
  nothing,
  once,
  placed,
  placingId,
  to,
  trusting,
} from './practitioner.specification.ts';
import { practitioner } from './practitioner.ts';
import { retract } from './retract.ts';

const { dimension, words } = trusting;

describe('placing oneself', () => {
  it('is in words, on the line, or both', () => {
    nothing.when(to(place), as('amara', trusting)).thenFacts(placed);
    nothing
      .when(to(place), as('amara', { dimension, words }))
      .thenFacts(growthPlaced({ by: 'amara', placingId, dimension, words }));
    nothing
      .when(to(place), as('amara', { dimension, position: 0 }))
      .thenFacts(growthPlaced({ by: 'amara', placingId, dimension, position: 0 }));
  });
  it('says something', () => {
    nothing.when(to(place), as('amara', { dimension })).thenRejected('nothing-said');
  });
  it('is open to either, as often as they like', () => {
    once
      .when(to(place), as('amara', { dimension, position: 8 }, another))
      .thenFacts(growthPlaced({ by: 'amara', placingId: another, dimension, position: 8 }));
    once
      .when(to(place), as('judith', trusting, another))
      .thenFacts(growthPlaced({ by: 'judith', placingId: another, ...trusting }));
  });
  it('is on one of the seven, at a whole number from 0 to 10', () => {
    expect(placeBody.parse(trusting)).toEqual(trusting);
    for (const wrong of [
      { position: 11 },
      { position: -1 },
      { position: 5.5 },
      { dimension: 'kind' },
      { words: ' ' },
    ])
      expect(placeBody.safeParse({ ...trusting, ...wrong }).success).toBe(false);
    expect(placeBody.safeParse({ ...trusting, by: 'judith' }).success).toBe(false);
  });
});

describe('an answer to a placing', () => {
  it('is given by the other, whoever placed themselves', () => {
    once.when(to(answer), as('judith', easy)).thenFacts(answered);
    nothing
      .and(growthPlaced({ by: 'judith', placingId, ...trusting }))
      .when(to(answer), as('amara', easy))
      .thenFacts(growthAnswered({ by: 'amara', ...easy }));
    once.when(to(answer), as('amara', easy)).thenRejected('own-placing');
  });
  it('says something, once', () => {
    once.when(to(answer), as('judith', { placingId })).thenRejected('nothing-said');
    both.when(to(answer), as('judith', easy)).thenRejected('already-answered');
  });
  it('is of a placing that there is', () => {
    nothing.when(to(answer), as('judith', easy)).thenRejected('no-such-placing');
    once
      .and(growthRetracted({ by: 'amara', placingId }))
      .when(to(answer), as('judith', easy))
      .thenRejected('no-such-placing');
  });
});

describe('what one said in a placing', () => {
  const right = { placingId, words: 'Ten weeks were long.', why: 'A slip.' };
  it('is put right by oneself, also once it was answered', () => {
    for (const each of [once, both])
      each.when(to(correct), as('amara', right)).thenFacts(growthCorrected({ by: 'amara', ...right }));
    both
      .when(to(correct), as('judith', { placingId, position: 7 }))
      .thenFacts(growthCorrected({ by: 'judith', placingId, position: 7 }));
  });
  it('is left with something', () => {
    once.when(to(correct), as('amara', { placingId, why: 'Nothing.' })).thenRejected('nothing-said');
  });
  it('is not the other’s to change', () => {
    once.when(to(correct), as('judith', right)).thenRejected('not-answered');
    once.when(to(retract), as('judith', { placingId })).thenRejected('not-answered');
    nothing.when(to(correct), as('amara', right)).thenRejected('no-such-placing');
    nothing.when(to(retract), as('amara', { placingId })).thenRejected('no-such-placing');
  });
  it('is taken out by oneself: an answer alone, a placing with what was answered', () => {
    const out = growthRetracted({ by: 'judith', placingId, why: 'I spoke of Tom.' });
    both
      .when(to(retract), as('judith', { placingId, why: 'I spoke of Tom.' }))
      .thenFacts(out)
      .when(to(answer), as('judith', easy))
      .thenFacts(answered);
    both
      .when(to(retract), as('amara', { placingId }))
      .thenFacts(growthRetracted({ by: 'amara', placingId }))
      .when(to(correct), as('judith', { ...right }))
      .thenRejected('no-such-placing');
  });
});

describe('the placings of two', () => {
  it('share one stream, which no verb has to open', () => {
    expect(streamOf(practitioner, 'alliance/a1')).toBe('practitioner-a1');
    expect(Object.values(practitioner.verbs).filter((verb) => verb.opens)).toEqual([]);
  });
});
