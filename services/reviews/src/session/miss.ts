import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { sessionMissed, type SessionFact } from '@alliance/facts/session';
import type { z } from 'zod';
import type { Session } from './decider.ts';

export const missBody = sessionMissed.schema.pick({ reasonCode: true });
export type Miss = z.infer<typeof missBody>;

export const miss = verb({
  body: missBody,
  summary: 'Record that a scheduled session did not take place.',
  decide: (
    { by, reasonCode },
    session: Session,
  ): Decision<SessionFact, 'no-such-session' | 'already-held' | 'already-missed'> => {
    if (session.stage === 'unknown') return reject('no-such-session');
    if (session.stage === 'held') return reject('already-held');
    if (session.stage === 'missed') return reject('already-missed');
    return [sessionMissed({ by, sessionId: session.sessionId, reasonCode })];
  },
});
