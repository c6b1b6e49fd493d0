import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { sessionHeld, type SessionFact } from '@alliance/facts/session';
import type { Session } from './decider.ts';
import { holdBody, isYetToCome } from './hold.ts';

export const recordHeld = verb({
  body: holdBody,
  summary: 'Record a session that was held without having been scheduled.',
  opens: true,
  decide: (
    { by, at, newId, heldAt, minutes, mode },
    _session: Session,
  ): Decision<SessionFact, 'yet-to-come'> =>
    isYetToCome(heldAt, at)
      ? reject('yet-to-come', { heldAt })
      : [sessionHeld({ by, sessionId: newId, at: heldAt, minutes, mode })],
});
