import { heldSessions, type HeldSession } from '../../past/held-sessions.ts';
import { attainmentPoints, type AttainmentPoint } from '../../readings/attainment-points.ts';
import {
  agencyAnswers,
  revealedPulses,
  type AgencyAnswer,
  type RevealedPulse,
} from '../../readings/revealed-pulses.ts';
import { themeLines, type ThemeLine } from '../../readings/theme-lines.ts';
import type { Seen } from '../looking.ts';

/** The past with everything that is worked out from it once and told of in several places. */
export interface Telling extends Seen {
  readonly held: readonly HeldSession[];
  readonly lines: readonly ThemeLine[];
  readonly points: readonly AttainmentPoint[];
  readonly pulses: readonly RevealedPulse[];
  /** The coach's six answers, by session. */
  readonly agency: readonly AgencyAnswer[];
}

export const tellingOf = (seen: Seen): Telling => {
  const { past, members } = seen;
  const held = heldSessions(past.sessions, seen);
  const pulses = revealedPulses(past, held, members);
  return {
    ...seen,
    held,
    lines: themeLines(past, held, members.coach.id),
    points: [members.coach, members.supervisor].flatMap(({ id }) => attainmentPoints(past, held, id, seen)),
    pulses,
    agency: agencyAnswers(pulses, 'coach'),
  };
};
