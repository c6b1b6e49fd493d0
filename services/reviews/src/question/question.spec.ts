import { describe, expect, it } from '@jest/globals';
import type { Command, Verb } from '@alliance/decider/aggregate';
import type { Reached } from '@alliance/decider/reach';
import { given } from '@alliance/decider/specification';
import {
  ownQuestionAnswered,
  ownQuestionBrought,
  ownQuestionKept,
  ownQuestionLetGo,
  ownQuestionReworded,
  ownQuestionTakenBack,
  ownQuestionTakenUp,
  type OwnQuestionFact,
} from '@alliance/facts/own-question';
import type { Questions, SharedQuestion } from '../questions/decider.ts';
import { answer } from './answer.ts';
import { bring, type Bring } from './bring.ts';
import type { Question } from './decider.ts';
import { keep } from './keep.ts';
import { letGo } from './let-go.ts';
import { question } from './question.ts';
import { reword } from './reword.ts';
import { takeBack } from './take-back.ts';
import { takeUp } from './take-up.ts';

const questionId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9d01';
const sharedId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9d02';
const itemId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9e01';
const allianceId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9a01';
const sessionId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9b14';
const scope = 'person/amara';
const as = <Body extends object>(by: string, body: Body, whose = by): Command<Body> => ({
  by,
  at: '2026-07-02T08:00:00.000Z',
  zone: 'UTC',
  today: '2026-07-02',
  newId: questionId,
  nonce: 'n'.repeat(32),
  scope: `person/${whose}`,
  people: {},
  ...body,
});
const shared = (stage: SharedQuestion['stage']): Questions => ({
  [sharedId]: { stage, by: 'amara', itemIds: [], isOfBoth: false },
});
const there = (state: Questions = {}): Reached => ({ id: sharedId, state });
const to =
  <Body extends object, Reason extends string>(
    verb: Verb<Body, Question, OwnQuestionFact, Reason>,
    reached?: Reached,
  ) =>
  (command: Command<Body>, state: Question) =>
    verb.decide(command, state, {}, reached);

const words = { text: 'Whom do I protect?' };
const bringing: Bring = { allianceId, sessionId, text: 'Whom do we protect?' };
const nothing = given(question.decider);
const kept = given(question.decider, [ownQuestionKept({ by: 'amara', questionId, ...words })]);
const brought = kept.and(ownQuestionBrought({ by: 'amara', questionId, sharedId, ...bringing }));
const answered = kept.and(ownQuestionAnswered({ by: 'amara', questionId }));
const gone = kept.and(ownQuestionLetGo({ by: 'amara', questionId }));

describe('a question that somebody keeps for themselves', () => {
  it('is theirs, with where they met it and whom it concerns', () => {
    const met = { ...words, metOn: { page: 'not-knowing' }, concerns: allianceId } as const;
    nothing.when(to(keep), as('amara', met)).thenFacts(ownQuestionKept({ by: 'amara', questionId, ...met }));
  });
  it('is said in other words, answered, let go and taken up again', () => {
    const own = { by: 'amara', questionId };
    for (const one of [kept, answered, gone]) {
      one.when(to(reword), as('amara', words)).thenFacts(ownQuestionReworded({ ...own, ...words }));
      one
        .when(to(answer), as('amara', { answer: 'Myself.' }))
        .thenFacts(ownQuestionAnswered({ ...own, answer: 'Myself.' }));
    }
    kept.when(to(letGo), as('amara', {})).thenFacts(ownQuestionLetGo(own));
    answered.when(to(letGo), as('amara', {})).thenRejected('question-answered');
    gone.when(to(letGo), as('amara', {})).thenRejected('question-let-go');
    for (const one of [answered, gone])
      one.when(to(takeUp), as('amara', {})).thenFacts(ownQuestionTakenUp(own));
    kept.when(to(takeUp), as('amara', {})).thenRejected('question-open');
  });
  it('is nobody else’s', () => {
    const judith = as('judith', words, 'amara');
    nothing.when(to(keep), judith).thenRejected('no-such-person');
    kept.when(to(reword), judith).thenRejected('no-such-person');
    kept.when(to(answer), as('judith', {}, 'amara')).thenRejected('no-such-person');
    kept.when(to(letGo), as('judith', {}, 'amara')).thenRejected('no-such-person');
    gone.when(to(takeUp), as('judith', {}, 'amara')).thenRejected('no-such-person');
    kept.when(to(bring, there()), as('judith', bringing, 'amara')).thenRejected('no-such-person');
    brought.when(to(takeBack, there()), as('judith', {}, 'amara')).thenRejected('no-such-person');
  });
  it('is one that they keep', () => {
    nothing.when(to(reword), as('amara', words)).thenRejected('no-such-question');
    nothing.when(to(answer), as('amara', {})).thenRejected('no-such-question');
    nothing.when(to(letGo), as('amara', {})).thenRejected('no-such-question');
    nothing.when(to(takeUp), as('amara', {})).thenRejected('no-such-question');
    nothing.when(to(bring, there()), as('amara', bringing)).thenRejected('no-such-question');
    nothing.when(to(takeBack), as('amara', {})).thenRejected('no-such-question');
  });
});

describe('a question that somebody brings', () => {
  it('reaches both in these words, and says nothing of where they met it', () => {
    expect(bring.reaches?.(bringing, kept.state, scope)).toEqual({
      aggregate: 'questions',
      verb: 'keep',
      scope: `alliance/${allianceId}`,
      body: { text: bringing.text, sessionId },
    });
    kept
      .when(to(bring, there()), as('amara', bringing))
      .thenFacts(ownQuestionBrought({ by: 'amara', questionId, sharedId, ...bringing }));
  });
  it('is open, and is with both once', () => {
    answered.when(to(bring, there()), as('amara', bringing)).thenRejected('question-answered');
    gone.when(to(bring, there()), as('amara', bringing)).thenRejected('question-let-go');
    for (const stage of ['open', 'answered', 'let-go'] as const)
      brought.when(to(bring, there(shared(stage))), as('amara', bringing)).thenRejected('question-with-both');
  });
  it('can be brought anew once it was taken back there', () => {
    const back = there(shared('taken-back'));
    brought.when(to(bring, back), as('amara', bringing)).thenTypes('OwnQuestionBrought');
    brought
      .when(to(bring, back), as('amara', { ...bringing, allianceId: sessionId }))
      .thenRejected('question-with-both');
  });
  it('stays as it is while it is with both', () => {
    brought.when(to(reword), as('amara', words)).thenRejected('question-with-both');
    brought.when(to(answer), as('amara', {})).thenRejected('question-with-both');
    brought.when(to(letGo), as('amara', {})).thenRejected('question-with-both');
    brought.when(to(takeUp), as('amara', {})).thenRejected('question-with-both');
  });
  it('is taken back from both, and off the agenda', () => {
    expect(takeBack.reaches?.({ itemId }, brought.state, scope)).toEqual({
      aggregate: 'questions',
      verb: 'takeBack',
      scope: `alliance/${allianceId}`,
      body: { questionId: sharedId, itemId },
    });
    expect(takeBack.reaches?.({}, kept.state, scope)).toBeUndefined();
    brought
      .when(to(takeBack, there()), as('amara', {}))
      .thenFacts(ownQuestionTakenBack({ by: 'amara', questionId }));
    kept.when(to(takeBack), as('amara', {})).thenRejected('question-not-brought');
  });
});
