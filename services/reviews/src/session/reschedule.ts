import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { sessionScheduled, type SessionFact } from '@alliance/facts/session';
import type { Session } from './decider.ts';
import { scheduleBody } from './schedule.ts';

/** Also after it was missed: the same session, at another time. */
export const reschedule = verb({
  body: scheduleBody,
  summary: 'Move a session that was not held yet to another time.',
  decide: (
    { by, startsAt, minutes, mode },
    session: Session,
  ): Decision<SessionFact, 'no-such-session' | 'already-held'> => {
    if (session.stage === 'unknown') return reject('no-such-session');
    if (session.stage === 'held') return reject('already-held');
    return [sessionScheduled({ by, sessionId: session.sessionId, at: startsAt, minutes, mode })];
  },
});
