import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { sessionRecordedInError, type SessionFact } from '@alliance/facts/session';
import type { z } from 'zod';
import type { Session } from './decider.ts';
import { heldSession } from '../policies/held-session.ts';

export const recordInErrorBody = sessionRecordedInError.schema.pick({ why: true });
export type RecordInError = z.infer<typeof recordInErrorBody>;

export const recordInError = verb({
  body: recordInErrorBody,
  summary: 'Say that a session was recorded in error: with all that hangs on it, it leaves every count.',
  decide: (
    { by, why },
    session: Session,
  ): Decision<SessionFact, 'no-such-session' | 'session-not-held' | 'recorded-in-error'> => {
    const held = heldSession(session);
    if ('rejected' in held) return held;
    return [sessionRecordedInError({ by, sessionId: held.sessionId, why })];
  },
});
