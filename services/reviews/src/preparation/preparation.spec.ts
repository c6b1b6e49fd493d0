import { describe, it } from '@jest/globals';
import type { Command, Others, Verb } from '@alliance/decider/aggregate';
import { given } from '@alliance/decider/specification';
import {
  coachingSessionCorrected,
  coachingSessionReviewed,
  coachingSessionTakenBack,
  hardestToBringAnswered,
  hardestToBringTakenBack,
  MOST_COACHING_SESSIONS,
  preparationCompleted,
  preparationStarted,
  preparationTakenUp,
  type PreparationFact,
} from '@alliance/facts/preparation';
import { answerHardest } from './answer-hardest.ts';
import { complete } from './complete.ts';
import { correctCoachingSession } from './correct-coaching-session.ts';
import type { Preparations } from './decider.ts';
import { lookedBackBody, type LookedBack } from './looked-back.ts';
import { preparation } from './preparation.ts';
import { reviewCoachingSession } from './review-coaching-session.ts';
import { start } from './start.ts';
import { takeBackCoachingSession } from './take-back-coaching-session.ts';
import { takeBackHardest } from './take-back-hardest.ts';
import { takeUp } from './take-up.ts';

const preparationId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9c01';
const coachingId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9c02';
const unknown = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9c99';
const towards = {
  allianceId: '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9a01',
  sessionId: '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9b14',
};
const as = <Body extends object>(by: string, body: Body, whose = by): Command<Body> => ({
  by,
  at: '2026-07-02T08:00:00.000Z',
  zone: 'UTC',
  today: '2026-07-02',
  newId: coachingId,
  nonce: 'n'.repeat(32),
  scope: `person/${whose}`,
  people: {},
  ...body,
});
const NONE: Others = {};
const to =
  <Body extends object, Reason extends string>(verb: Verb<Body, Preparations, PreparationFact, Reason>) =>
  (command: Command<Body>, state: Preparations) =>
    verb.decide(command, state, NONE);

const said: LookedBack = {
  preparationId,
  clientAlias: 'D.',
  coachedOn: '2026-06-30',
  wentWell: 'I was quiet.',
  less: 'I drew her a plan.',
  eyes: [2, 4],
};
const hardest = { preparationId, text: 'That I knew what I was doing.' };
const nothing = given(preparation.decider);
const begun = given(preparation.decider, [preparationStarted({ by: 'amara', preparationId, towards })]);
const looked = begun.and(coachingSessionReviewed({ by: 'amara', coachingId, ...said }));
const answered = looked.and(hardestToBringAnswered({ by: 'amara', ...hardest }));
const ready = answered.and(preparationCompleted({ by: 'amara', preparationId }));

describe('a preparation', () => {
  it('is begun by either of two for a session, and by anybody for none in particular', () => {
    for (const by of ['amara', 'judith'])
      nothing
        .when(to(start), as(by, { towards }))
        .thenFacts(preparationStarted({ by, preparationId: coachingId, towards }));
    nothing
      .when(to(start), as('amara', {}))
      .thenFacts(preparationStarted({ by: 'amara', preparationId: coachingId, towards: undefined }));
  });
  it('is begun once for a session, also where it is completed; for none in particular one after the other', () => {
    begun.when(to(start), as('amara', { towards })).thenRejected('preparing-already');
    ready.when(to(start), as('amara', { towards })).thenRejected('preparing-already');
    begun.when(to(start), as('amara', {})).thenTypes('PreparationStarted');
    const loose = given(preparation.decider, [
      preparationStarted({ by: 'amara', preparationId, towards: undefined }),
    ]);
    loose.when(to(start), as('amara', {})).thenRejected('preparing-already');
    loose
      .and(preparationCompleted({ by: 'amara', preparationId }))
      .when(to(start), as('amara', {}))
      .thenTypes('PreparationStarted');
  });
  it('is completed, with the minutes it took if one likes, and taken up again', () => {
    begun
      .when(to(complete), as('amara', { preparationId, minutes: 25 }))
      .thenFacts(preparationCompleted({ by: 'amara', preparationId, minutes: 25 }))
      .when(to(takeUp), as('amara', { preparationId }))
      .thenFacts(preparationTakenUp({ by: 'amara', preparationId }))
      .when(to(takeUp), as('amara', { preparationId }))
      .thenRejected('preparation-not-completed');
    ready.when(to(complete), as('amara', { preparationId })).thenRejected('preparation-completed');
    nothing.when(to(complete), as('amara', { preparationId })).thenRejected('no-such-preparation');
    nothing.when(to(takeUp), as('amara', { preparationId })).thenRejected('no-such-preparation');
  });
});

describe('a coaching session that is looked back on', () => {
  it('is there with either of the two said, and with one of them at least', () => {
    begun
      .when(to(reviewCoachingSession), as('amara', said))
      .thenFacts(coachingSessionReviewed({ by: 'amara', coachingId, ...said }));
    const { wentWell: _well, ...half } = said;
    begun.when(to(reviewCoachingSession), as('amara', half)).thenTypes('CoachingSessionReviewed');
    const { less: _less, ...none } = half;
    begun.when(to(reviewCoachingSession), as('amara', none)).thenRejected('nothing-said');
    looked
      .when(to(correctCoachingSession), as('amara', { ...none, coachingId }))
      .thenRejected('nothing-said');
  });
  it('was held by today', () => {
    const ahead = { ...said, coachedOn: '2026-07-03' };
    begun.when(to(reviewCoachingSession), as('amara', ahead)).thenRejected('coached-ahead');
    looked
      .when(to(correctCoachingSession), as('amara', { ...ahead, coachingId }))
      .thenRejected('coached-ahead');
  });
  it('was held within a life', () => {
    const short = { ...said, coachedOn: '0026-07-01' };
    begun.when(to(reviewCoachingSession), as('amara', short)).thenRejected('too-long-ago');
    looked
      .when(to(correctCoachingSession), as('amara', { ...short, coachingId }))
      .thenRejected('too-long-ago');
  });
  it('is put right and taken out, also once all is completed', () => {
    const right = { ...said, clientAlias: 'P.', eyes: [] };
    for (const one of [looked, ready]) {
      one
        .when(to(correctCoachingSession), as('amara', { ...right, coachingId }))
        .thenFacts(coachingSessionCorrected({ by: 'amara', coachingId, ...right }));
      one
        .when(to(takeBackCoachingSession), as('amara', { preparationId, coachingId }))
        .thenFacts(coachingSessionTakenBack({ by: 'amara', preparationId, coachingId }))
        .when(to(takeBackCoachingSession), as('amara', { preparationId, coachingId }))
        .thenRejected('no-such-coaching-session');
    }
    looked
      .when(to(correctCoachingSession), as('amara', { ...right, coachingId: unknown }))
      .thenRejected('no-such-coaching-session');
  });
  it('waits until the preparation is taken up again, and is one of not too many', () => {
    ready.when(to(reviewCoachingSession), as('amara', said)).thenRejected('preparation-completed');
    begun
      .and(
        ...Array.from({ length: MOST_COACHING_SESSIONS }, (_, at) =>
          coachingSessionReviewed({ by: 'amara', coachingId: `c${at}`, ...said }),
        ),
      )
      .when(to(reviewCoachingSession), as('amara', said))
      .thenRejected('too-many-looked-back-on');
  });
  it('names each eye once', () => {
    for (const [eyes, isOne] of [
      [[1, 7], true],
      [[2, 2], false],
      [[8], false],
    ] as const)
      if (lookedBackBody.safeParse({ ...said, eyes }).success !== isOne)
        throw new Error(`eyes ${eyes.join(' and ')}`);
  });
});

describe('what one would least like to bring', () => {
  it('is answered, and answered anew, until all is completed', () => {
    begun
      .when(to(answerHardest), as('amara', hardest))
      .thenFacts(hardestToBringAnswered({ by: 'amara', ...hardest }));
    answered.when(to(answerHardest), as('amara', hardest)).thenTypes('HardestToBringAnswered');
    ready.when(to(answerHardest), as('amara', hardest)).thenRejected('preparation-completed');
  });
  it('is taken out, where it was answered', () => {
    ready
      .when(to(takeBackHardest), as('amara', { preparationId }))
      .thenFacts(hardestToBringTakenBack({ by: 'amara', preparationId }))
      .when(to(takeBackHardest), as('amara', { preparationId }))
      .thenRejected('hardest-not-answered');
  });
});

describe('what somebody prepares', () => {
  it('is nobody else’s to do anything with, and has to be there', () => {
    const others = as('judith', { preparationId }, 'amara');
    nothing.when(to(start), others).thenRejected('no-such-person');
    looked.when(to(reviewCoachingSession), { ...others, ...said }).thenRejected('no-such-person');
    looked
      .when(to(correctCoachingSession), { ...others, ...said, coachingId })
      .thenRejected('no-such-person');
    looked.when(to(takeBackCoachingSession), { ...others, coachingId }).thenRejected('no-such-person');
    answered.when(to(answerHardest), { ...others, ...hardest }).thenRejected('no-such-person');
    answered.when(to(takeBackHardest), others).thenRejected('no-such-person');
    looked.when(to(complete), others).thenRejected('no-such-person');
    ready.when(to(takeUp), others).thenRejected('no-such-person');
    const mine = as('amara', { preparationId });
    nothing.when(to(reviewCoachingSession), { ...mine, ...said }).thenRejected('no-such-preparation');
    nothing
      .when(to(correctCoachingSession), { ...mine, ...said, coachingId })
      .thenRejected('no-such-preparation');
    nothing.when(to(takeBackCoachingSession), { ...mine, coachingId }).thenRejected('no-such-preparation');
    nothing.when(to(answerHardest), { ...mine, ...hardest }).thenRejected('no-such-preparation');
    nothing.when(to(takeBackHardest), mine).thenRejected('no-such-preparation');
  });
});
