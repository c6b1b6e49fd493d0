import type { Decision } from '@alliance/decider/decider';
import { pulseOpened, type PulseFact } from '@alliance/facts/pulse';
import type { z } from 'zod';
import { verb } from '../neighbours.ts';
import { unlessHeld } from '../policies/held-session.ts';
import type { Pulse } from './decider.ts';

export const openBody = pulseOpened.schema.pick({ sessionId: true });
export type Open = z.infer<typeof openBody>;

export const open = verb({
  body: openBody,
  summary: 'Open a pulse after a session, for both to answer blind.',
  opens: true,
  needs: ({ sessionId }) => ({ session: sessionId }),
  decide: (
    { by, newId, sessionId },
    _pulse: Pulse,
    others,
  ): Decision<PulseFact, 'no-such-session' | 'session-not-held'> => {
    const notHeld = unlessHeld(others.session);
    if (notHeld) return notHeld;
    return [pulseOpened({ by, pulseId: newId, sessionId, instrumentVersion: 1 })];
  },
});
