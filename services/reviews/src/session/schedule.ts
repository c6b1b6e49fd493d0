import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { sessionScheduled, type SessionFact } from '@alliance/facts/session';
import { instant, minutes, mode } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { Session } from './decider.ts';
import { notPlannedThen } from './plausible-day.ts';

/** `startsAt` and not `at`: a command's `at` is the moment at which it was sent. */
export const scheduleBody = z.strictObject({ startsAt: instant, minutes, mode });
export type Schedule = z.infer<typeof scheduleBody>;

export const schedule = verb({
  body: scheduleBody,
  summary: 'Agree when the next session is to be.',
  opens: true,
  decide: (
    { by, at, newId, startsAt, minutes, mode },
    _session: Session,
  ): Decision<SessionFact, 'day-has-passed' | 'too-far-ahead'> =>
    notPlannedThen(startsAt, at) ?? [sessionScheduled({ by, sessionId: newId, at: startsAt, minutes, mode })],
});
