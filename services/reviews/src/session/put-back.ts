import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { sessionPutBack, type SessionFact } from '@alliance/facts/session';
import { z } from 'zod';
import type { Session } from './decider.ts';

export const putBackBody: z.ZodType<object> = z.strictObject({});
export type PutBack = z.infer<typeof putBackBody>;

/** By either: who recorded it in error, and who sees that it was none. */
export const putBack = verb({
  body: putBackBody,
  summary: 'Put back a session that was recorded in error, with all that hangs on it.',
  decide: ({ by }, session: Session): Decision<SessionFact, 'no-such-session' | 'not-recorded-in-error'> => {
    if (session.stage === 'unknown') return reject('no-such-session');
    if (session.stage !== 'in-error') return reject('not-recorded-in-error');
    return [sessionPutBack({ by, sessionId: session.sessionId })];
  },
});
