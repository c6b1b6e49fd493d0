import { describe, expect, it } from '@jest/globals';
import type { Command, Context, Verb } from '@alliance/decider/aggregate';
import { given } from '@alliance/decider/specification';
import {
  allianceEnded,
  allianceEndingAnswered,
  allianceEndingProposed,
  allianceEndingWithdrawn,
  allianceFormed,
  allianceInvited,
  learningSummaryWritten,
  type AllianceFact,
} from '@alliance/facts/alliance';
import { answerEnding } from './answer-ending.ts';
import { allianceDecider, type Alliance } from './decider.ts';
import { end } from './end.ts';
import { proposeEnding } from './propose-ending.ts';
import { shareLearningHistory } from './share-learning-history.ts';
import { surfaceAssumption } from './surface-assumption.ts';
import { withdrawEnding } from './withdraw-ending.ts';
import { writeLearningSummary } from './write-learning-summary.ts';

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
const from = <Body extends object>(by: string, body: Body, at = coming.at) =>
  ({ ...coming, at, by, ...body }) as Command<Body>;
const to =
  <Body extends object, Reason extends string>(verb: Verb<Body, Alliance, AllianceFact, Reason>) =>
  (command: Command<Body>, alliance: Alliance) =>
    verb.decide(command, alliance, {});

const two = [
  allianceInvited({
    by: 'judith',
    inviterRole: 'supervisor',
    inviteeRole: 'coach',
    inviterName: 'Judith Lindqvist',
    message: 'What would you like us to be able to say to each other?',
    secretHash: 'a'.repeat(64),
  }),
  allianceFormed({ by: 'amara', coachId: 'amara', supervisorId: 'judith', accepterName: 'Amara Osei' }),
];
const proposal = { reason: 'I am moving on.', closingReviewDue: '2025-02-01' };
const mayEndFrom = '2025-01-09T09:00:00.000Z';
const asked = [...two, allianceEndingProposed({ by: 'amara', ...proposal, mayEndFrom })];
const yes = allianceEndingAnswered({ by: 'judith', agrees: true });
const notYet = { agrees: false, words: 'Let us meet once more.' };
const over = [...asked, yes, allianceEnded({ by: 'judith' })];

describe('proposing to end', () => {
  it('says why, if one likes, a day by which to look back, and asks the other', () => {
    given(allianceDecider, two)
      .when(to(proposeEnding), from('amara', proposal))
      .thenFacts(allianceEndingProposed({ by: 'amara', ...proposal, mayEndFrom }))
      .when(to(proposeEnding), from('judith', proposal))
      .thenRejected('ending-already-proposed');
  });
  it('may look back on the same day, not on one that has passed', () => {
    given(allianceDecider, two)
      .when(to(proposeEnding), from('amara', { closingReviewDue: '2025-01-08' }))
      .thenTypes('AllianceEndingProposed');
    given(allianceDecider, two)
      .when(to(proposeEnding), from('amara', { closingReviewDue: '2025-01-07' }))
      .thenRejected('day-has-passed');
    given(allianceDecider, two)
      .when(to(proposeEnding), from('amara', { closingReviewDue: '2099-01-08' }))
      .thenRejected('too-far-ahead');
  });
  it('leaves everything else open until the end comes', () => {
    given(allianceDecider, asked)
      .when(to(shareLearningHistory), from('judith', { helpedBy: ['time'], hinderedBy: [] }))
      .thenTypes('LearningHistoryShared');
  });
});

describe('a proposed ending', () => {
  it('is answered by the other: a yes, or what they would say before it', () => {
    given(allianceDecider, asked)
      .when(to(answerEnding), from('judith', notYet))
      .thenFacts(allianceEndingAnswered({ by: 'judith', ...notYet }))
      .when(to(answerEnding), from('judith', { agrees: true }))
      .thenFacts(yes);
    given(allianceDecider, asked)
      .when(to(answerEnding), from('judith', { agrees: false }))
      .thenRejected('answer-needs-words');
    given(allianceDecider, asked)
      .when(to(answerEnding), from('amara', { agrees: true }))
      .thenRejected('not-your-turn');
    given(allianceDecider, two)
      .when(to(answerEnding), from('judith', { agrees: true }))
      .thenRejected('no-ending-proposed');
  });
  it('is taken back by whoever proposed it, until it is answered; then it can be proposed again', () => {
    given(allianceDecider, asked)
      .when(to(withdrawEnding), from('amara', {}))
      .thenFacts(allianceEndingWithdrawn({ by: 'amara' }))
      .when(to(proposeEnding), from('judith', proposal))
      .thenTypes('AllianceEndingProposed');
    given(allianceDecider, asked)
      .when(to(withdrawEnding), from('judith', {}))
      .thenRejected('not-yours-to-withdraw');
    for (const answer of [yes, allianceEndingAnswered({ by: 'judith', ...notYet })])
      given(allianceDecider, [...asked, answer])
        .when(to(withdrawEnding), from('amara', {}))
        .thenRejected('ending-answered');
    given(allianceDecider, two)
      .when(to(withdrawEnding), from('amara', {}))
      .thenRejected('no-ending-proposed');
  });
});

describe('the end', () => {
  it('comes at once when both agree, from either, with or without a word', () => {
    for (const by of ['amara', 'judith'])
      given(allianceDecider, [...asked, yes])
        .when(to(end), from(by, {}))
        .thenFacts(allianceEnded({ by }));
    given(allianceDecider, [...asked, yes])
      .when(to(end), from('judith', { learningSummary: 'We both learned to wait.' }))
      .thenFacts(allianceEnded({ by: 'judith', learningSummary: 'We both learned to wait.' }));
  });
  it('waits a day otherwise, and no answer is a veto', () => {
    for (const past of [asked, [...asked, allianceEndingAnswered({ by: 'judith', ...notYet })]])
      for (const by of ['amara', 'judith']) {
        given(allianceDecider, past)
          .when(to(end), from(by, {}, '2025-01-09T08:59:59.999Z'))
          .thenRejected('ending-waits');
        given(allianceDecider, past)
          .when(to(end), from(by, {}, mayEndFrom))
          .thenTypes('AllianceEnded');
      }
  });
  it('comes at once where it was proposed before anybody was asked', () => {
    given(allianceDecider, [...two, allianceEndingProposed({ by: 'amara', ...proposal })])
      .when(to(end), from('amara', {}))
      .thenTypes('AllianceEnded');
  });
  it('surprises nobody', () => {
    given(allianceDecider, two).when(to(end), from('amara', {})).thenRejected('no-ending-proposed');
    given(allianceDecider, [...asked, allianceEndingWithdrawn({ by: 'amara' })])
      .when(to(end), from('amara', {}, '2025-03-01T09:00:00.000Z'))
      .thenRejected('no-ending-proposed');
  });
  it('closes the alliance for good, but for what it taught each of the two', () => {
    given(allianceDecider, over).when(to(end), from('amara', {})).thenRejected('alliance-has-ended');
    given(allianceDecider, over)
      .when(to(surfaceAssumption), from('amara', { text: 'It was my fault.' }))
      .thenRejected('alliance-has-ended');
    for (const by of ['amara', 'judith'])
      given(allianceDecider, over)
        .when(to(writeLearningSummary), from(by, { text: 'To wait.' }))
        .thenFacts(learningSummaryWritten({ by, text: 'To wait.' }));
    given(allianceDecider, over)
      .when(to(writeLearningSummary), from('mallory', { text: 'To pry.' }))
      .thenRejected('not-found');
    given(allianceDecider, asked)
      .when(to(writeLearningSummary), from('amara', { text: 'To wait.' }))
      .thenRejected('alliance-not-ended');
    given(allianceDecider)
      .when(to(writeLearningSummary), from('amara', { text: 'To wait.' }))
      .thenRejected('alliance-not-formed');
    expect(writeLearningSummary.afterTheEnd).toBe(true);
  });
});
