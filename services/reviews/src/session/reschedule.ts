import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { sessionScheduled, type SessionFact } from '@alliance/facts/session';
import type { Session } from './decider.ts';
import { notPlannedThen } from './plausible-day.ts';
import { scheduleBody } from './schedule.ts';
import { unheldSession } from './unheld-session.ts';

/** Also after it was missed or called off: the same session, at another time. */
export const reschedule = verb({
  body: scheduleBody,
  summary: 'Move a session that was not held yet to another time.',
  decide: (
    { by, at, startsAt, minutes, mode },
    session: Session,
  ): Decision<
    SessionFact,
    'no-such-session' | 'already-held' | 'recorded-in-error' | 'day-has-passed' | 'too-far-ahead'
  > => {
    const unheld = unheldSession(session);
    if ('rejected' in unheld) return unheld;
    const { sessionId } = unheld;
    return notPlannedThen(startsAt, at) ?? [sessionScheduled({ by, sessionId, at: startsAt, minutes, mode })];
  },
});
