import { reject, type Decision } from '@alliance/decider/decider';
import { pulseSealed, pulsesRevealed, type PulseFact } from '@alliance/facts/pulse';
import type { z } from 'zod';
import { verb } from '../neighbours.ts';
import { unlessStillHeld } from '../policies/held-session.ts';
import { sealedUntilBoth } from '@alliance/decider/sealed-until-both';
import type { Pulse } from './decider.ts';

export const sealBody = pulseSealed.schema.omit({ by: true, pulseId: true });
export type Seal = z.infer<typeof sealBody>;

/** Both members' answers are opened by the decision that takes in the second, of a session that still counts. */
export const seal = verb({
  body: sealBody,
  summary: 'Seal my answers to a pulse; both open once both are sealed.',
  practices: ({ guesses }: Seal) => (guesses ? ['guesses'] : []),
  needs: (_body, _scope, pulse: Pulse): { readonly session?: string } =>
    pulse.stage === 'open' ? { session: pulse.sessionId } : {},
  decide: (
    { by, alliance, agency, guesses, people },
    pulse: Pulse,
    others,
  ): Decision<PulseFact, 'no-such-pulse' | 'already-sealed' | 'pulses-are-open' | 'session-not-held'> => {
    if (pulse.stage === 'unknown') return reject('no-such-pulse');
    if (pulse.stage === 'revealed') return reject('pulses-are-open');
    if (pulse.sealedBy.includes(by)) return reject('already-sealed');
    const notHeld = unlessStillHeld(others.session);
    if (notHeld) return notHeld;
    const { pulseId } = pulse;
    const sealed = pulseSealed({ by, pulseId, alliance, agency, guesses });
    return sealedUntilBoth(sealed, pulsesRevealed({ by, pulseId }), { sealedBefore: pulse.sealedBy, people });
  },
});
