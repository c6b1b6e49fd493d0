import { describe, expect, it } from '@jest/globals';
import type { Command, Context, Verb } from '@alliance/decider/aggregate';
import { given } from '@alliance/decider/specification';
import {
  allianceEnded,
  allianceEndingProposed,
  allianceFormed,
  allianceInvited,
  assumptionReframed,
  assumptionSurfaced,
  learningHistoryShared,
  type AllianceFact,
} from '@alliance/facts/alliance';
import { acceptInvitation } from './accept-invitation.ts';
import { allianceDecider, type Alliance } from './decider.ts';
import { end } from './end.ts';
import { invite } from './invite.ts';
import { reframeAssumption } from './reframe-assumption.ts';
import { shareLearningHistory } from './share-learning-history.ts';
import { surfaceAssumption } from './surface-assumption.ts';

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

const secretHash = 'a'.repeat(64);
const invitation = {
  inviterName: 'Judith Lindqvist',
  message: 'What would you like us to be able to say to each other?',
  secretHash,
} as const;
const yes = { secretHash, accepterName: 'Amara Osei' };
const asked = allianceInvited({
  by: 'judith',
  inviterRole: 'supervisor',
  inviteeRole: 'coach',
  ...invitation,
});
const formed = allianceFormed({
  by: 'amara',
  coachId: 'amara',
  supervisorId: 'judith',
  accepterName: 'Amara Osei',
});
const two = [asked, formed];
const ending = allianceEndingProposed({ by: 'amara', closingReviewDue: '2025-02-01' });
const over = [...two, ending, allianceEnded({ by: 'judith' })];

describe('inviting', () => {
  it('asks the other into the other role, with a first sentence', () => {
    given(allianceDecider)
      .when(to(invite), from('judith', { ...invitation, inviterRole: 'supervisor' as const }))
      .thenFacts(asked);
  });
  it('may be begun by a coach, and name an address', () => {
    const address = { inviteeEmail: 'judith@lindqvist.example' };
    given(allianceDecider)
      .when(to(invite), from('amara', { ...invitation, ...address, inviterRole: 'coach' as const }))
      .thenFacts(
        allianceInvited({
          by: 'amara',
          inviterRole: 'coach',
          inviteeRole: 'supervisor',
          ...invitation,
          ...address,
        }),
      );
  });
  it('happens once', () => {
    given(allianceDecider, [asked])
      .when(to(invite), from('judith', { ...invitation, inviterRole: 'supervisor' as const }))
      .thenRejected('already-invited');
  });
});

describe('saying yes', () => {
  it('forms the alliance, each in the role of the invitation', () => {
    given(allianceDecider, [asked]).when(to(acceptInvitation), from('amara', yes)).thenFacts(formed);
  });
  it('makes the accepter the supervisor when a coach invited', () => {
    const byCoach = allianceInvited({
      by: 'amara',
      inviterRole: 'coach',
      inviteeRole: 'supervisor',
      ...invitation,
    });
    given(allianceDecider, [byCoach])
      .when(to(acceptInvitation), from('judith', { secretHash, accepterName: 'Judith Lindqvist' }))
      .thenFacts(
        allianceFormed({
          by: 'judith',
          coachId: 'amara',
          supervisorId: 'judith',
          accepterName: 'Judith Lindqvist',
        }),
      );
  });
  it('is the other’s to say', () => {
    given(allianceDecider, [asked])
      .when(to(acceptInvitation), from('judith', yes))
      .thenRejected('inviter-cannot-accept');
  });
  it('answers a wrong secret as if there were no invitation, whatever there is', () => {
    const guess = { ...yes, secretHash: 'b'.repeat(64) };
    for (const past of [[], [asked], two, over])
      given(allianceDecider, past)
        .when(to(acceptInvitation), from('mallory', guess))
        .thenRejected('no-invitation');
  });
  it('tells the holder of the link that it has been used', () => {
    given(allianceDecider, two)
      .when(to(acceptInvitation), from('amara', yes))
      .thenRejected('invitation-already-accepted');
  });
});

describe('telling what helped and what hindered', () => {
  const history = {
    helpedBy: ['a mentor who told me what she had got wrong'],
    hinderedBy: [],
    insight: 'I learn beside someone, not below.',
  };
  it('is open to both, as often as they like', () => {
    given(allianceDecider, two)
      .when(to(shareLearningHistory), from('amara', history))
      .thenFacts(learningHistoryShared({ by: 'amara', ...history }))
      .when(to(shareLearningHistory), from('judith', { helpedBy: [], hinderedBy: ['being graded'] }))
      .thenFacts(learningHistoryShared({ by: 'judith', helpedBy: [], hinderedBy: ['being graded'] }));
  });
  it('needs a line at least', () => {
    given(allianceDecider, two)
      .when(to(shareLearningHistory), from('amara', { helpedBy: [], hinderedBy: [] }))
      .thenRejected('nothing-told');
  });
});

describe('assumptions', () => {
  const belief = { text: 'A supervisor wants to see polished work.', shapedBy: 'My first appraisal.' };
  const surfaced = assumptionSurfaced({ by: 'amara', assumptionId: id, ...belief });
  const anew = { assumptionId: id, to: 'Unfinished work is what we meet for.' };
  it('are brought in with what shaped them', () => {
    given(allianceDecider, two).when(to(surfaceAssumption), from('amara', belief)).thenFacts(surfaced);
  });
  it('are put in new words beside the old, by either, again and again', () => {
    given(allianceDecider, [...two, surfaced])
      .when(to(reframeAssumption), from('judith', anew))
      .thenFacts(assumptionReframed({ by: 'judith', ...anew, from: belief.text }))
      .when(to(reframeAssumption), from('amara', { assumptionId: id, to: 'We meet for what is raw.' }))
      .thenFacts(
        assumptionReframed({
          by: 'amara',
          assumptionId: id,
          from: anew.to,
          to: 'We meet for what is raw.',
        }),
      );
  });
  it('are reframed once they were named, and into something else', () => {
    given(allianceDecider, two)
      .when(to(reframeAssumption), from('amara', anew))
      .thenRejected('no-such-assumption');
    given(allianceDecider, [...two, surfaced])
      .when(to(reframeAssumption), from('amara', { ...anew, to: belief.text }))
      .thenRejected('nothing-would-change');
  });
});

describe('what is between the two', () => {
  it('waits for a yes', () => {
    for (const past of [[], [asked]])
      given(allianceDecider, past)
        .when(to(surfaceAssumption), from('judith', { text: 'Coaches want advice.' }))
        .thenRejected('alliance-not-formed');
  });
  it('answers a stranger as if there were nothing, then and later', () => {
    for (const past of [two, over])
      given(allianceDecider, past).when(to(end), from('mallory', {})).thenRejected('not-found');
  });
  it('takes from a body what it asks for and no more', () => {
    expect(() => end.body.parse({ by: 'judith' })).toThrow('by');
    expect(() => surfaceAssumption.body.parse({ text: ' ' })).toThrow();
    expect(() => reframeAssumption.body.parse({ assumptionId: id, to: 'b', from: 'a' })).toThrow('from');
  });
});
