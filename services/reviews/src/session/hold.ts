import { verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { sessionHeld, type SessionFact } from '@alliance/facts/session';
import { instant, minutes, mode } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { Session } from './decider.ts';

/** When it began in fact, how long it took and how they met: not always as it was planned. */
export const holdBody = z.strictObject({ heldAt: instant, minutes, mode });
export type Hold = z.infer<typeof holdBody>;

/** Compared as moments: the same moment can be written with and without fractions of a second. */
export const isYetToCome = (heldAt: string, now: string) => Date.parse(heldAt) > Date.parse(now);

/** Also after it was recorded as missed, which may have been an error. */
export const hold = verb({
  body: holdBody,
  summary: 'Record that a scheduled session was held.',
  decide: (
    { by, at, heldAt, minutes, mode },
    session: Session,
  ): Decision<SessionFact, 'no-such-session' | 'already-held' | 'yet-to-come'> => {
    if (session.stage === 'unknown') return reject('no-such-session');
    if (session.stage === 'held') return reject('already-held');
    if (isYetToCome(heldAt, at)) return reject('yet-to-come', { heldAt });
    return [sessionHeld({ by, sessionId: session.sessionId, at: heldAt, minutes, mode })];
  },
});
