import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { sessionHeld, type SessionFact } from '@alliance/facts/session';
import type { Session } from './decider.ts';
import { holdBody } from './hold.ts';
import { notHeldThen } from './plausible-day.ts';

export const recordHeld = verb({
  body: holdBody,
  summary: 'Record a session that was held without having been scheduled.',
  opens: true,
  decide: (
    { by, at, newId, heldAt, minutes, mode },
    _session: Session,
  ): Decision<SessionFact, 'yet-to-come' | 'too-long-ago'> =>
    notHeldThen(heldAt, at) ?? [sessionHeld({ by, sessionId: newId, at: heldAt, minutes, mode })],
});
