import { describe, it } from '@jest/globals';
import type { Command, Verb } from '@alliance/decider/aggregate';
import { given } from '@alliance/decider/specification';
import {
  allianceEnded,
  allianceEndingProposed,
  allianceFormed,
  allianceInvited,
  memberRenamed,
  memberZoneTold,
  type AllianceFact,
} from '@alliance/facts/alliance';
import { allianceDecider, type Alliance } from './decider.ts';
import { rename } from './rename.ts';
import { tellZone } from './tell-zone.ts';

const id = '0f0e0d0c-0b0a-4908-8706-000000000001';
const coming = {
  at: '2025-01-08T09:00:00.000Z',
  zone: 'Asia/Tokyo',
  today: '2025-01-08',
  newId: id,
  nonce: 'n'.repeat(32),
  scope: `alliance/${id}`,
  people: {},
};
const from = <Body extends object>(by: string, body: Body) => ({ ...coming, ...body, by }) as Command<Body>;
const to =
  <Body extends object, Reason extends string>(verb: Verb<Body, Alliance, AllianceFact, Reason>) =>
  (command: Command<Body>, alliance: Alliance) =>
    verb.decide(command, alliance, {});

const secretHash = 'a'.repeat(64);
const asked = allianceInvited({
  by: 'judith',
  inviterRole: 'supervisor',
  inviteeRole: 'coach',
  inviterName: 'Judith Lindqvist',
  message: 'What would you like us to be able to say to each other?',
  secretHash,
});
const formed = allianceFormed({
  by: 'amara',
  coachId: 'amara',
  supervisorId: 'judith',
  accepterName: 'Amara Osei',
});
const two = given(allianceDecider, [asked, formed]);
const over = two.and(
  allianceEndingProposed({ by: 'amara', closingReviewDue: '2025-02-01' }),
  allianceEnded({ by: 'judith' }),
);

describe('the name by which one goes', () => {
  const berg = memberRenamed({ by: 'judith', name: 'Judith Berg' });
  it('is changed by its owner, again and again', () => {
    two
      .when(to(rename), from('judith', { name: 'Judith Berg' }))
      .thenFacts(berg)
      .when(to(rename), from('judith', { name: 'Judith Lindqvist' }))
      .thenFacts(memberRenamed({ by: 'judith', name: 'Judith Lindqvist' }));
  });
  it('is another than before', () => {
    two.when(to(rename), from('judith', { name: 'Judith Lindqvist' })).thenRejected('nothing-would-change');
    two.when(to(rename), from('amara', { name: 'Amara Osei' })).thenRejected('nothing-would-change');
    two
      .and(berg)
      .when(to(rename), from('judith', { name: 'Judith Berg' }))
      .thenRejected('nothing-would-change');
  });
  it('may be the same as the other’s', () => {
    const name = 'Amara Osei';
    two.when(to(rename), from('judith', { name })).thenFacts(memberRenamed({ by: 'judith', name }));
  });
});

describe('the zone that one lives by', () => {
  const zone = 'Africa/Cairo';
  it('is told to the other, whatever zone one is in when telling it', () => {
    two
      .when(to(tellZone), from('amara', { timeZone: zone }))
      .thenFacts(memberZoneTold({ by: 'amara', zone }));
  });
  it('is told once, and again when it is another', () => {
    two
      .and(memberZoneTold({ by: 'amara', zone }))
      .when(to(tellZone), from('amara', { timeZone: zone }))
      .thenRejected('nothing-would-change');
  });
});

describe('who one is', () => {
  it('is told between the two, while they work together, and by nobody else', () => {
    const name = { name: 'Mallory' };
    given(allianceDecider, [asked])
      .when(to(rename), from('judith', name))
      .thenRejected('alliance-not-formed');
    two.when(to(rename), from('mallory', name)).thenRejected('not-found');
    over.when(to(rename), from('judith', name)).thenRejected('alliance-has-ended');
  });
});
