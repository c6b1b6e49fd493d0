import { stageOf, verb } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { pulseOpened, type PulseFact } from '@alliance/facts/pulse';
import type { z } from 'zod';
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
    const stage = stageOf(others, 'session');
    if (stage === 'unknown') return reject('no-such-session');
    if (stage !== 'held') return reject('session-not-held');
    return [pulseOpened({ by, pulseId: newId, sessionId, instrumentVersion: 1 })];
  },
});
