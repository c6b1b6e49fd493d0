import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { sessionCalledOff, type SessionFact } from '@alliance/facts/session';
import type { z } from 'zod';
import type { Session } from './decider.ts';
import { plannedSession } from './unheld-session.ts';

export const callOffBody = sessionCalledOff.schema.pick({ why: true });
export type CallOff = z.infer<typeof callOffBody>;

/** It is undone by planning the same session again. */
export const callOff = verb({
  body: callOffBody,
  summary: 'Call off a session that is planned; no reason is asked for.',
  decide: (
    { by, why },
    session: Session,
  ): Decision<
    SessionFact,
    'no-such-session' | 'already-held' | 'recorded-in-error' | 'already-missed' | 'already-called-off'
  > => {
    const planned = plannedSession(session);
    if ('rejected' in planned) return planned;
    return [sessionCalledOff({ by, sessionId: planned.sessionId, why })];
  },
});
