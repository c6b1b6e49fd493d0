import { describe, expect, it } from '@jest/globals';
import type { Command, Others, Verb } from '@alliance/decider/aggregate';
import type { Reached } from '@alliance/decider/reach';
import { given } from '@alliance/decider/specification';
import {
  avoidanceNoticed,
  momentCorrected,
  momentLetGo,
  momentNoticed,
  momentShared,
  momentTakenBack,
  momentTakenUp,
  type MomentFact,
} from '@alliance/facts/moment';
import type { Agenda } from '../agenda/decider.ts';
import { correct } from './correct.ts';
import type { Moment } from './decider.ts';
import { letGo } from './let-go.ts';
import { moment } from './moment.ts';
import { noticeAvoidance } from './notice-avoidance.ts';
import { notice, type Notice } from './notice.ts';
import { share, type Share } from './share.ts';
import { takeBack } from './take-back.ts';
import { takeUp } from './take-up.ts';

const momentId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9f01';
const allianceId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9a01';
const sessionId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9b14';
const itemId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9e01';
const as = <Body extends object>(by: string, body: Body, whose = by): Command<Body> => ({
  by,
  at: '2026-07-02T08:00:00.000Z',
  zone: 'UTC',
  today: '2026-07-02',
  newId: momentId,
  nonce: 'n'.repeat(32),
  scope: `person/${whose}`,
  people: {},
  ...body,
});
const agenda: Agenda = { [itemId]: { stage: 'withdrawn', by: 'amara', sessionId } };
const there = (state: Agenda = {}): Reached => ({ id: itemId, state });
const to =
  <Body extends object, Reason extends string>(
    verb: Verb<Body, Moment, MomentFact, Reason>,
    reached?: Reached,
    others: Others = {},
  ) =>
  (command: Command<Body>, state: Moment) =>
    verb.decide(command, state, others, reached);

const noted: Notice = { kind: 'disappointment', noticedOn: '2026-04-01', text: 'I was glad. Then I minded.' };
const telling: Share = { allianceId, sessionId, text: 'I was glad, and minded.', discloseNoticedOn: false };
const nothing = given(moment.decider);
const held = given(moment.decider, [momentNoticed({ by: 'amara', momentId, ...noted })]);
const shared = held.and(momentShared({ by: 'amara', momentId, itemId, ...telling }));
const gone = held.and(momentLetGo({ by: 'amara', momentId }));

describe('a moment that somebody notices', () => {
  it('is held from then on, without any alliance, or with the one that it concerns', () => {
    nothing
      .when(to(notice), as('amara', noted))
      .thenFacts(momentNoticed({ by: 'amara', momentId, ...noted }));
    nothing
      .when(to(notice), as('judith', { ...noted, concerns: allianceId }))
      .thenFacts(momentNoticed({ by: 'judith', momentId, ...noted, concerns: allianceId }));
  });
  it('was noticed by today', () => {
    nothing
      .when(to(notice), as('amara', { ...noted, noticedOn: '2026-07-03' }))
      .thenRejected('noticed-ahead');
    held.when(to(correct), as('amara', { ...noted, noticedOn: '2026-07-03' })).thenRejected('noticed-ahead');
    held.when(to(noticeAvoidance), as('amara', { noticedOn: '2026-07-03' })).thenRejected('noticed-ahead');
  });
  it('was noticed within a life, also before there was a pair', () => {
    nothing.when(to(notice), as('amara', { ...noted, noticedOn: '1987-07-03' })).thenTypes('MomentNoticed');
    const short = { ...noted, noticedOn: '0026-06-30' };
    nothing.when(to(notice), as('amara', short)).thenRejected('too-long-ago');
    held.when(to(correct), as('amara', short)).thenRejected('too-long-ago');
    held.when(to(noticeAvoidance), as('amara', { noticedOn: '0026-06-30' })).thenRejected('too-long-ago');
  });
  it('is put right, also once it was shared or let go', () => {
    const right = { ...noted, kind: 'discomfort', noticedOn: '2026-03-31' } as const;
    for (const one of [held, shared, gone])
      one
        .when(to(correct), as('amara', right))
        .thenFacts(momentCorrected({ by: 'amara', momentId, ...right }));
    nothing.when(to(correct), as('amara', right)).thenRejected('no-such-moment');
  });
  it('is avoided, and that is noticed while it is held', () => {
    const avoided = { noticedOn: '2026-05-06', text: 'I spoke of the weather.' };
    held
      .when(to(noticeAvoidance), as('amara', avoided))
      .thenFacts(avoidanceNoticed({ by: 'amara', momentId, ...avoided }));
    nothing.when(to(noticeAvoidance), as('amara', avoided)).thenRejected('no-such-moment');
    shared.when(to(noticeAvoidance), as('amara', avoided)).thenRejected('moment-shared');
    gone.when(to(noticeAvoidance), as('amara', avoided)).thenRejected('moment-let-go');
  });
  it('is let go without a reason, and taken up again', () => {
    held
      .when(to(letGo), as('amara', {}))
      .thenFacts(momentLetGo({ by: 'amara', momentId }))
      .when(to(takeUp), as('amara', {}))
      .thenFacts(momentTakenUp({ by: 'amara', momentId }))
      .when(to(takeUp), as('amara', {}))
      .thenRejected('moment-not-let-go');
    gone.when(to(letGo), as('amara', {})).thenRejected('moment-let-go');
    shared.when(to(letGo), as('amara', {})).thenRejected('moment-shared');
    nothing.when(to(letGo), as('amara', {})).thenRejected('no-such-moment');
    nothing.when(to(takeUp), as('amara', {})).thenRejected('no-such-moment');
  });
});

describe('a moment that is shared', () => {
  it('reaches the agenda with these words, and the day only where it is disclosed', () => {
    const reach = (more: Partial<Share>) =>
      share.reaches?.({ ...telling, ...more }, held.state, 'person/amara');
    const item = { sessionId, text: telling.text };
    expect(reach({})).toEqual({
      aggregate: 'agenda',
      verb: 'shareItem',
      scope: `alliance/${allianceId}`,
      body: item,
    });
    expect(reach({ discloseNoticedOn: true })?.body).toEqual({ ...item, noticedOn: noted.noticedOn });
    expect(share.reaches?.(telling, nothing.state, 'person/amara')).toBeUndefined();
  });
  it('keeps for its author what became of it', () => {
    held
      .when(to(share, there()), as('amara', telling))
      .thenFacts(momentShared({ by: 'amara', momentId, itemId, ...telling }));
  });
  it('is one that is held', () => {
    shared.when(to(share, there()), as('amara', telling)).thenRejected('moment-shared');
    gone.when(to(share, there()), as('amara', telling)).thenRejected('moment-let-go');
    nothing.when(to(share), as('amara', telling)).thenRejected('no-such-moment');
  });
  it('can be shared anew once it was taken off that agenda', () => {
    shared.when(to(share, there(agenda)), as('amara', telling)).thenTypes('MomentShared');
    shared
      .when(to(share, there(agenda)), as('amara', { ...telling, allianceId: sessionId }))
      .thenRejected('moment-shared');
  });
  it('is taken back along with what stands on the agenda, and held', () => {
    expect(takeBack.reaches?.({}, shared.state, 'person/amara')).toEqual({
      aggregate: 'agenda',
      verb: 'withdrawItem',
      scope: `alliance/${allianceId}`,
      body: { itemId },
    });
    expect(takeBack.reaches?.({}, held.state, 'person/amara')).toBeUndefined();
    shared
      .when(to(takeBack, there()), as('amara', {}))
      .thenFacts(momentTakenBack({ by: 'amara', momentId }))
      .when(to(takeBack), as('amara', {}))
      .thenRejected('moment-not-shared');
    nothing.when(to(takeBack), as('amara', {})).thenRejected('no-such-moment');
  });
});

describe('what somebody holds', () => {
  it('is nobody else’s to do anything with', () => {
    const others = as('judith', {}, 'amara');
    nothing.when(to(notice), { ...others, ...noted }).thenRejected('no-such-person');
    held.when(to(correct), { ...others, ...noted }).thenRejected('no-such-person');
    held.when(to(noticeAvoidance), { ...others, noticedOn: '2026-05-06' }).thenRejected('no-such-person');
    held.when(to(share, there()), { ...others, ...telling }).thenRejected('no-such-person');
    shared.when(to(takeBack, there()), others).thenRejected('no-such-person');
    held.when(to(letGo), others).thenRejected('no-such-person');
    gone.when(to(takeUp), others).thenRejected('no-such-person');
  });
});
