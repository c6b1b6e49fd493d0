import { describe, it } from '@jest/globals';
import type { Command, Context, Verb } from '@alliance/decider/aggregate';
import { given } from '@alliance/decider/specification';
import {
  allianceEnded,
  allianceEndingProposed,
  allianceFormed,
  allianceInvited,
  invitationDeclined,
  invitationReaddressed,
  invitationWithdrawn,
  type AllianceFact,
} from '@alliance/facts/alliance';
import { acceptInvitation } from './accept-invitation.ts';
import { HOLDER_OF_THE_LINK } from './answering.ts';
import { allianceDecider, type Alliance } from './decider.ts';
import { declineInvitation } from './decline-invitation.ts';
import { readdressInvitation } from './readdress-invitation.ts';
import { surfaceAssumption } from './surface-assumption.ts';
import { withdrawInvitation, type WithdrawInvitation } from './withdraw-invitation.ts';

const id = '0f0e0d0c-0b0a-4908-8706-000000000001';
const coming: Omit<Context, 'by'> = {
  at: '2025-01-08T09:00:00.000Z',
  zone: 'UTC',
  today: '2025-01-08',
  newId: id,
  nonce: 'n'.repeat(32),
  scope: `alliance/${id}`,
  people: {},
};
const from = <Body extends object>(by: string, body: Body) => ({ ...coming, by, ...body }) as Command<Body>;
const to =
  <Body extends object, Reason extends string>(verb: Verb<Body, Alliance, AllianceFact, Reason>) =>
  (command: Command<Body>, alliance: Alliance) =>
    verb.decide(command, alliance, {});

const NOTHING: WithdrawInvitation = {};
const secretHash = 'a'.repeat(64);
const newHash = 'b'.repeat(64);
const asked = allianceInvited({
  by: 'judith',
  inviterRole: 'supervisor',
  inviteeRole: 'coach',
  inviterName: 'Judith Lindqvist',
  message: 'Shall we?',
  inviteeEmail: 'amra@osei.example',
  secretHash,
});
const formed = allianceFormed({
  by: 'amara',
  coachId: 'amara',
  supervisorId: 'judith',
  accepterName: 'Amara Osei',
});
const readdressed = invitationReaddressed({
  by: 'judith',
  inviteeEmail: 'amara@osei.example',
  letterId: id,
  secretHash: newHash,
});
const withdrawn = invitationWithdrawn({ by: 'judith' });
const declined = invitationDeclined({ by: 'amara', message: 'Not this year.' });
const yes = { secretHash, accepterName: 'Amara Osei' };
const no = { secretHash };

describe('saying no', () => {
  it('takes a link, and neither an account nor a word', () => {
    given(allianceDecider, [asked])
      .when(to(declineInvitation), from(HOLDER_OF_THE_LINK, no))
      .thenFacts(invitationDeclined({ by: HOLDER_OF_THE_LINK }));
    given(allianceDecider, [asked])
      .when(to(declineInvitation), from('amara', { ...no, message: 'Not this year.' }))
      .thenFacts(declined);
  });
  it('is not the inviter’s, who takes it back instead', () => {
    given(allianceDecider, [asked])
      .when(to(declineInvitation), from('judith', no))
      .thenRejected('inviter-cannot-decline');
  });
  it('is heard by whoever said it and signed in, and leaves nothing behind the link for anybody else', () => {
    const past = [asked, declined];
    given(allianceDecider, past)
      .when(to(acceptInvitation), from('amara', yes))
      .thenRejected('invitation-already-declined');
    given(allianceDecider, past)
      .when(to(acceptInvitation), from('mallory', yes))
      .thenRejected('no-invitation');
    given(allianceDecider, [asked, invitationDeclined({ by: HOLDER_OF_THE_LINK })])
      .when(to(declineInvitation), from(HOLDER_OF_THE_LINK, no))
      .thenRejected('no-invitation');
  });
});

describe('taking an invitation back', () => {
  it('is its inviter’s alone', () => {
    given(allianceDecider, [asked])
      .when(to(withdrawInvitation), from('judith', NOTHING))
      .thenFacts(withdrawn);
    for (const past of [[], [asked], [asked, formed]])
      given(allianceDecider, past)
        .when(to(withdrawInvitation), from('mallory', NOTHING))
        .thenRejected('no-invitation');
  });
  it('leaves nothing behind its link, and happens once', () => {
    const past = [asked, withdrawn];
    given(allianceDecider, past).when(to(acceptInvitation), from('amara', yes)).thenRejected('no-invitation');
    given(allianceDecider, past).when(to(declineInvitation), from('amara', no)).thenRejected('no-invitation');
    given(allianceDecider, past)
      .when(to(withdrawInvitation), from('judith', NOTHING))
      .thenRejected('no-invitation');
  });
  it('also puts it away after a no', () => {
    given(allianceDecider, [asked, declined])
      .when(to(withdrawInvitation), from('judith', NOTHING))
      .thenFacts(withdrawn);
  });
  it('comes too late after a yes', () => {
    given(allianceDecider, [asked, formed])
      .when(to(withdrawInvitation), from('judith', NOTHING))
      .thenRejected('invitation-already-accepted');
  });
});

describe('another address', () => {
  const anew = { inviteeEmail: 'amara@osei.example', secretHash: newHash };
  it('brings another letter with a link of its own', () => {
    given(allianceDecider, [asked])
      .when(to(readdressInvitation), from('judith', anew))
      .thenFacts(readdressed)
      .when(to(acceptInvitation), from('amara', { ...yes, secretHash: newHash }))
      .thenFacts(formed);
  });
  it('leaves nothing behind the earlier link', () => {
    given(allianceDecider, [asked, readdressed])
      .when(to(acceptInvitation), from('amara', yes))
      .thenRejected('no-invitation');
    given(allianceDecider, [asked, readdressed])
      .when(to(declineInvitation), from('amara', no))
      .thenRejected('no-invitation');
  });
  it('is its inviter’s to say, while the invitation waits', () => {
    given(allianceDecider, [asked])
      .when(to(readdressInvitation), from('mallory', anew))
      .thenRejected('no-invitation');
    given(allianceDecider, [asked, declined])
      .when(to(readdressInvitation), from('judith', anew))
      .thenRejected('invitation-already-answered');
    given(allianceDecider, [asked, withdrawn])
      .when(to(readdressInvitation), from('judith', anew))
      .thenRejected('no-invitation');
  });
});

describe('a link that was used', () => {
  const ending = allianceEndingProposed({ by: 'amara', closingReviewDue: '2025-02-01' });
  it('is known to its two, also after the end, and is none to anybody else', () => {
    for (const past of [
      [asked, formed],
      [asked, formed, ending],
      [asked, formed, ending, allianceEnded({ by: 'judith' })],
    ]) {
      for (const by of ['amara', 'judith'])
        given(allianceDecider, past)
          .when(to(acceptInvitation), from(by, yes))
          .thenRejected('invitation-already-accepted');
      given(allianceDecider, past)
        .when(to(acceptInvitation), from('mallory', yes))
        .thenRejected('no-invitation');
    }
  });
});

describe('what is between the two', () => {
  it('doesn’t begin with an invitation that came to nothing', () => {
    for (const past of [
      [asked, declined],
      [asked, withdrawn],
    ])
      given(allianceDecider, past)
        .when(to(surfaceAssumption), from('judith', { text: 'Coaches want advice.' }))
        .thenRejected('alliance-not-formed');
  });
});
