import type { Cases } from '@alliance/decider/decider';
import type { PulseFact } from '@alliance/facts/pulse';
import type { Recorded } from '@alliance/facts/recorded';
import type { Deed } from '../../past/deed.ts';
import { changed, withEntry } from '../../past/changed.ts';
import { part } from '../../past/part.ts';
import { pulseEvidence } from '../reading/evidence.ts';

/** Whole numbers from 0 to 10, in the order of the instrument. */
export interface AnswerScores {
  readonly alliance: readonly number[];
  readonly agency?: readonly number[] | undefined;
  readonly guesses?: readonly number[] | undefined;
}

export interface Answers extends Deed {
  /** Absent where this viewer may know that they are there and not read them. */
  readonly scores?: AnswerScores;
}

export interface PulsePast {
  readonly id: string;
  readonly opened: Deed;
  /** The session after which it is answered. */
  readonly sessionId: string;
  readonly instrumentVersion: 1;
  /** By member: the answers that count now. */
  readonly answers: ReadonlyMap<string, Answers>;
  readonly revealedAt?: string;
}

/** In the order in which they were opened. */
export type PulsesPast = ReadonlyMap<string, PulsePast>;

const noPulses: PulsesPast = new Map();

/** An outline has none of these, whatever its type says. */
const scoresOf = ({
  alliance,
  agency,
  guesses,
}: Partial<AnswerScores>): { readonly scores?: AnswerScores } =>
  alliance === undefined ? {} : { scores: { alliance, agency, guesses } };

const cases: Cases<PulsesPast, Recorded<PulseFact>> = {
  PulseOpened: (pulses, { by, pulseId: id, sessionId, instrumentVersion }, { at }) =>
    withEntry(pulses, id, { id, opened: { by, at }, sessionId, instrumentVersion, answers: new Map() }),
  PulseSealed: (pulses, data, { at }) =>
    changed(pulses, data.pulseId, (pulse) => ({
      ...pulse,
      answers: withEntry(pulse.answers, data.by, { by: data.by, at, ...scoresOf(data) }),
    })),
  PulseTakenBack: (pulses, { by, pulseId }) =>
    changed(pulses, pulseId, (pulse) => ({
      ...pulse,
      answers: new Map([...pulse.answers].filter(([member]) => member !== by)),
    })),
  PulsesRevealed: (pulses, { pulseId }, { at }) =>
    changed(pulses, pulseId, (pulse) => ({ ...pulse, revealedAt: at })),
};

export const pulses = part('pulses', noPulses, cases, { evidence: [pulseEvidence] });
