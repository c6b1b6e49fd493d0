import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { sessionMissed, type SessionFact } from '@alliance/facts/session';
import { words } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { Session } from './decider.ts';
import { plannedSession } from './unheld-session.ts';

/** A reason is nobody's due. `reasonCode` was asked for once: files of then are still taken, and it is not kept. */
export const missBody = z.strictObject({
  why: words.optional(),
  reasonCode: z.enum(['illness', 'work', 'forgotten', 'other']).optional(),
});
export type Miss = z.infer<typeof missBody>;

export const miss = verb({
  body: missBody,
  summary: 'Record that a scheduled session did not take place; no reason is asked for.',
  decide: (
    { by, why },
    session: Session,
  ): Decision<
    SessionFact,
    'no-such-session' | 'already-held' | 'recorded-in-error' | 'already-missed' | 'already-called-off'
  > => {
    const planned = plannedSession(session);
    if ('rejected' in planned) return planned;
    return [sessionMissed({ by, sessionId: planned.sessionId, why })];
  },
});
