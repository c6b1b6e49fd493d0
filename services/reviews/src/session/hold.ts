import { verb } from '@alliance/decider/aggregate';
import type { Decision } from '@alliance/decider/decider';
import { sessionHeld, type SessionFact } from '@alliance/facts/session';
import { instant, minutes, mode } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { Session } from './decider.ts';
import { notHeldThen } from './plausible-day.ts';
import { unheldSession } from './unheld-session.ts';

/** When it began in fact, how long it took and how they met: not always as it was planned. */
export const holdBody = z.strictObject({ heldAt: instant, minutes, mode });
export type Hold = z.infer<typeof holdBody>;

/** Also after it was recorded as missed or called off, which may have been an error. */
export const hold = verb({
  body: holdBody,
  summary: 'Record that a scheduled session was held.',
  decide: (
    { by, at, heldAt, minutes, mode },
    session: Session,
  ): Decision<
    SessionFact,
    'no-such-session' | 'already-held' | 'recorded-in-error' | 'yet-to-come' | 'too-long-ago'
  > => {
    const unheld = unheldSession(session);
    if ('rejected' in unheld) return unheld;
    const { sessionId } = unheld;
    return notHeldThen(heldAt, at) ?? [sessionHeld({ by, sessionId, at: heldAt, minutes, mode })];
  },
});
