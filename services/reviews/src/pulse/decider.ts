import { evolveBy, type Decider } from '@alliance/decider/decider';
import type { PulseFact } from '@alliance/facts/pulse';

/** A pulse as decisions have to know it: who has sealed their answers. The answers are in nobody's state. */
export type Pulse =
  { readonly stage: 'unknown' } | OpenPulse | { readonly stage: 'revealed'; readonly pulseId: string };

export interface OpenPulse {
  readonly stage: 'open';
  readonly pulseId: string;
  readonly sessionId: string;
  /** The members whose answers count now: sealed, and not taken back. */
  readonly sealedBy: readonly string[];
}

const whileOpen = (pulse: Pulse, change: (open: OpenPulse) => Pulse): Pulse =>
  pulse.stage === 'open' ? change(pulse) : pulse;

export const decider: Decider<Pulse, PulseFact> = {
  initial: { stage: 'unknown' },
  evolve: evolveBy<Pulse, PulseFact>({
    PulseOpened: (_pulse, { pulseId, sessionId }) => ({ stage: 'open', pulseId, sessionId, sealedBy: [] }),
    PulseSealed: (pulse, { by }) =>
      whileOpen(pulse, (open) => ({ ...open, sealedBy: [...open.sealedBy, by] })),
    PulseTakenBack: (pulse, { by }) =>
      whileOpen(pulse, (open) => ({
        ...open,
        sealedBy: open.sealedBy.filter((member) => member !== by),
      })),
    PulsesRevealed: (_pulse, { pulseId }) => ({ stage: 'revealed', pulseId }),
  }),
};
