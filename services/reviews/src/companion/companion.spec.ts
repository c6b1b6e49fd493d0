import { describe, expect, it } from '@jest/globals';
import {
  observationCorrected,
  observedInOther,
  ownLearningCorrected,
  ownLearningShared,
  sharingAnswered,
  sharingTakenBack,
} from '@alliance/facts/companion';
import { answer } from './answer.ts';
import {
  answered,
  aReview,
  around,
  as,
  aTry,
  anItem,
  onAgenda,
  itCameUp,
  nothing,
  observed,
  own,
  ownSilence,
  sealedReviews,
  sessionId,
  sharingId,
  silence,
  theWindow,
  to,
} from './companion.specification.ts';
import { correctObservation } from './correct-observation.ts';
import { correct } from './correct.ts';
import { observe, observeBody } from './observe.ts';
import { share, shareBody } from './share.ts';
import { takeBack } from './take-back.ts';

describe('laying down something of one’s own', () => {
  it('is the supervisor’s, in answer to what both can read', () => {
    for (const inResponseTo of [itCameUp, aReview, aTry])
      nothing
        .when(to(share), as('judith', { ...ownSilence, inResponseTo }))
        .thenFacts(ownLearningShared({ by: 'judith', sharingId, ...ownSilence, inResponseTo }));
    nothing.when(to(share), as('amara', ownSilence)).thenRejected('the-supervisors-own');
    nothing
      .when(to(share), { ...as('judith', ownSilence), people: { coach: 'amara' } })
      .thenRejected('the-supervisors-own');
  });
  it('may come unasked, and then asks about nothing', () => {
    const unasked = { kind: 'error', text: 'I used the word twice, of you.' } as const;
    expect(share.needs?.(unasked, 'alliance/a1', nothing.state)).toEqual({});
    nothing
      .when(to(share, {}), as('judith', unasked))
      .thenFacts(ownLearningShared({ by: 'judith', sharingId, ...unasked }));
  });
  it('asks about that alone which it answers', () => {
    const asked = (inResponseTo: typeof itCameUp) =>
      share.needs?.({ ...ownSilence, inResponseTo }, 'alliance/a1', nothing.state);
    expect(asked(itCameUp)).toEqual({ themes: 'a1' });
    expect(asked(aReview)).toEqual({ session: sessionId });
    expect(asked(aTry)).toEqual({ experiment: aTry.id });
    expect(asked(anItem)).toEqual({ agenda: 'a1' });
  });
  it('answers what was brought to an agenda, while it stands there', () => {
    const saying = as('judith', { ...ownSilence, inResponseTo: anItem });
    nothing.when(to(share, onAgenda('shared')), saying).thenTypes('OwnLearningShared');
    nothing.when(to(share, onAgenda('worked-with')), saying).thenTypes('OwnLearningShared');
    nothing.when(to(share, onAgenda('withdrawn')), saying).thenRejected('nothing-there-to-answer');
    nothing.when(to(share, { agenda: {} }), saying).thenRejected('nothing-there-to-answer');
  });
  it('answers nothing that one of the two can’t read: what didn’t come up, is sealed, or isn’t there', () => {
    const saying = (inResponseTo: typeof itCameUp) => as('judith', { ...ownSilence, inResponseTo });
    const refused = (inResponseTo: typeof itCameUp, others = around) =>
      nothing.when(to(share, others), saying(inResponseTo)).thenRejected('nothing-there-to-answer');
    refused({ kind: 'touch', id: silence, sessionId: silence });
    refused({ kind: 'touch', id: sessionId, sessionId });
    refused(aReview, { session: sealedReviews });
    refused(aReview, { session: { stage: 'unknown' } });
    refused(aTry, { experiment: { stage: 'unknown' } });
  });
  it('is an error, a question or an exploration, in words', () => {
    expect(shareBody.safeParse({ kind: 'success', text: 'It went well.' }).success).toBe(false);
    expect(shareBody.safeParse({ kind: 'error', text: ' ' }).success).toBe(false);
    expect(
      shareBody.safeParse({ ...ownSilence, inResponseTo: { kind: 'moment', id: sessionId } }).success,
    ).toBe(false);
  });
});

describe('what one observes in the other', () => {
  it('is said by either', () => {
    for (const by of ['amara', 'judith'])
      nothing
        .when(to(observe), as(by, theWindow))
        .thenFacts(observedInOther({ by, sharingId, ...theWindow }));
    expect(observeBody.safeParse({ quality: 'punctuality', text: 'In time.' }).success).toBe(false);
  });
  it('is worded anew by whoever said it', () => {
    const anew = { quality: 'curiosity', text: 'You wondered.', why: 'It was more than attention.' } as const;
    observed
      .when(to(correctObservation), as('amara', anew))
      .thenFacts(observationCorrected({ by: 'amara', sharingId, ...anew }));
    observed.when(to(correctObservation), as('judith', anew)).thenRejected('not-your-sharing');
    nothing.when(to(correctObservation), as('amara', anew)).thenRejected('no-such-sharing');
    own.when(to(correctObservation), as('judith', anew)).thenRejected('no-such-sharing');
  });
});

describe('putting it right', () => {
  const anew = { kind: 'exploration', text: 'I am still looking.', why: 'I had put it too hard.' } as const;
  it('is its author’s, also once it was answered; it may stand unasked from then on', () => {
    for (const before of [own, answered])
      before
        .when(to(correct, {}), as('judith', anew))
        .thenFacts(ownLearningCorrected({ by: 'judith', sharingId, ...anew }));
    own.when(to(correct), as('judith', { ...anew, inResponseTo: aTry })).thenTypes('OwnLearningCorrected');
  });
  it('leaves it beside what it answered, whatever became of that since', () => {
    const still = { ...anew, inResponseTo: itCameUp };
    const corrected = own.when(to(correct, { themes: {} }), as('judith', still));
    corrected.thenTypes('OwnLearningCorrected');
    const elsewhere = { kind: 'touch', id: silence, sessionId: sharingId } as const;
    own
      .when(to(correct, { themes: {} }), as('judith', { ...anew, inResponseTo: elsewhere }))
      .thenRejected('nothing-there-to-answer');
    own
      .when(to(correct), as('judith', anew))
      .thenTypes('OwnLearningCorrected')
      .when(to(correct, { themes: {} }), as('judith', still))
      .thenRejected('nothing-there-to-answer');
  });
  it('is nobody else’s, and of nothing else', () => {
    own.when(to(correct), as('amara', anew)).thenRejected('not-your-sharing');
    nothing.when(to(correct), as('judith', anew)).thenRejected('no-such-sharing');
    observed.when(to(correct), as('amara', anew)).thenRejected('no-such-sharing');
    own
      .when(to(correct, { session: sealedReviews }), as('judith', { ...anew, inResponseTo: aReview }))
      .thenRejected('nothing-there-to-answer');
  });
});

describe('saying something to it', () => {
  const said = { text: 'It is lighter so.' };
  it('is the other’s, as often as they like', () => {
    own
      .when(to(answer), as('amara', said))
      .thenFacts(sharingAnswered({ by: 'amara', sharingId, ...said }))
      .when(to(answer), as('amara', { text: 'And later still.' }))
      .thenTypes('SharingAnswered');
    observed.when(to(answer), as('judith', said)).thenTypes('SharingAnswered');
  });
  it('is not for one’s own, nor for what isn’t there', () => {
    own.when(to(answer), as('judith', said)).thenRejected('your-own-sharing');
    nothing.when(to(answer), as('amara', said)).thenRejected('no-such-sharing');
  });
});

describe('taking it back', () => {
  it('is open to its author until the other has answered, also after the end', () => {
    const gone = own
      .when(to(takeBack), as('judith', {}))
      .thenFacts(sharingTakenBack({ by: 'judith', sharingId }));
    gone.when(to(answer), as('amara', { text: 'Where did it go?' })).thenRejected('no-such-sharing');
    gone.when(to(takeBack), as('judith', {})).thenRejected('no-such-sharing');
    observed.when(to(takeBack), as('amara', {})).thenTypes('SharingTakenBack');
    expect(takeBack.afterTheEnd).toBe(true);
  });
  it('is over once there is an answer, and never the other’s', () => {
    answered.when(to(takeBack), as('judith', {})).thenRejected('answered-already');
    own.when(to(takeBack), as('amara', {})).thenRejected('not-your-sharing');
    nothing.when(to(takeBack), as('judith', {})).thenRejected('no-such-sharing');
  });
});
