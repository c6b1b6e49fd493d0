import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { commitmentAnswered, type SessionFact } from '@alliance/facts/session';
import type { z } from 'zod';
import type { Session } from './decider.ts';
import { heldSession } from '../policies/held-session.ts';

export const answerCommitmentBody = commitmentAnswered.schema.omit({ by: true, sessionId: true });
export type AnswerCommitment = z.infer<typeof answerCommitmentBody>;

/** By either of the two, as often as things change: done, not yet, let go. */
export const answerCommitment = verb({
  body: answerCommitmentBody,
  summary: 'Say what became of something that one of us set out to do.',
  decide: (
    { by, of, index, state, words },
    session: Session,
  ): Decision<
    SessionFact,
    'no-such-session' | 'session-not-held' | 'recorded-in-error' | 'reviews-are-sealed' | 'no-such-commitment'
  > => {
    const held = heldSession(session);
    if ('rejected' in held) return held;
    if (held.reviews === 'sealed') return reject('reviews-are-sealed');
    // Not by the record alone: it answers to `constructor` as well.
    const set = Object.hasOwn(held.commitments, of) ? held.commitments[of] : undefined;
    if (set === undefined || index >= set) return reject('no-such-commitment');
    return [commitmentAnswered({ by, sessionId: held.sessionId, of, index, state, words })];
  },
});
