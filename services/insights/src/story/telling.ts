import { heldSessions, type HeldSession } from '../session/reading/held-sessions.ts';
import { attainmentPoints, type AttainmentPoint } from '../goal/reading/attainment-points.ts';
import {
  agencyAnswers,
  revealedPulses,
  type AgencyAnswer,
  type RevealedPulse,
} from '../pulse/reading/revealed-pulses.ts';
import { themeLines, type ThemeLine } from '../theme/reading/theme-lines.ts';
import type { Seen } from '../pair/looking.ts';

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
