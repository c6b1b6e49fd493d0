import { type Command, type Others, type Verb } from '@alliance/decider/aggregate';
import { given } from '@alliance/decider/specification';
import {
  sessionHeld,
  sessionReviewsRevealed,
  sessionReviewSubmitted,
  sessionScheduled,
  type SessionFact,
} from '@alliance/facts/session';
import type { Session } from './decider.ts';
import { session } from './session.ts';

/** One session of the two, as the specs of its verbs tell of it. */
export const sessionId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9b13';

export const as = <Body extends object>(by: string, body: Body): Command<Body> => ({
  by,
  at: '2026-06-26T08:00:00.000Z',
  zone: 'UTC',
  today: '2026-06-26',
  newId: sessionId,
  nonce: 'n'.repeat(32),
  scope: 'alliance/a1',
  people: { coach: 'amara', supervisor: 'judith' },
  ...body,
});

const NONE: Others = {};
export const to =
  <Body extends object, Reason extends string>(verb: Verb<Body, Session, SessionFact, Reason>) =>
  (command: Command<Body>, state: Session) =>
    verb.decide(command, state, NONE);

export const thoughts = {
  learning: 'How warm the old seat felt.',
  commitments: [{ text: 'Ask D. what she wants first', due: '8 July' }],
  value: 8,
  valueWords: 'The warm seat will stay with me.',
  recontractNeeded: true,
  recontractWords: 'What may I say if they ask?',
  thinkBeyond: 'A longer silence?',
};
export const meeting = { heldAt: '2026-06-24T16:05:00Z', minutes: 75, mode: 'video' } as const;
export const held = sessionHeld({ by: 'amara', sessionId, at: meeting.heldAt, minutes: 75, mode: 'video' });
export const reviewOf = (by: string) => sessionReviewSubmitted({ by, sessionId, ...thoughts });

export const nothing = given(session.decider);
export const aPlan = given(session.decider, [
  sessionScheduled({ by: 'amara', sessionId, at: '2026-06-24T16:00:00Z', minutes: 60, mode: 'video' }),
]);
export const aMeeting = aPlan.and(held);
export const bothOpen = aMeeting.and(
  reviewOf('amara'),
  reviewOf('judith'),
  sessionReviewsRevealed({ by: 'judith', sessionId }),
);
