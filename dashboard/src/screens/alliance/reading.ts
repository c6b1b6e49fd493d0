import type { AllianceDocument, RevealedPulse, Role, SessionRef } from '@alliance/api-client/generated/api';

/** The pulse in which the two answers lay furthest apart; of two alike the earlier. */
export const widestOf = (pulses: readonly RevealedPulse[]): RevealedPulse | undefined =>
  pulses.reduce<RevealedPulse | undefined>(
    (widest, pulse) => (widest === undefined || pulse.gap.size > widest.gap.size ? pulse : widest),
    undefined,
  );

/** Who answers higher, where that is one-sided: at least half of the distance points one way. */
export const higherIn = ({ gap }: RevealedPulse): Role | undefined => {
  if (gap.size === 0 || Math.abs(gap.direction) < gap.size / 2) return undefined;
  return gap.direction > 0 ? 'coach' : 'supervisor';
};

export interface Course {
  readonly widest: RevealedPulse;
  readonly latest: RevealedPulse;
  /** `one`: a single pulse. `closer`, `apart`: at least half a point from the widest, or the widest itself. */
  readonly is: 'one' | 'closer' | 'apart' | 'steady';
}

/** Half a point: less is not told as a change. */
const NOTABLE = 0.5;

export const courseOf = (pulses: readonly RevealedPulse[]): Course | undefined => {
  const [widest, latest] = [widestOf(pulses), pulses.at(-1)];
  if (!widest || !latest) return undefined;
  if (pulses.length === 1) return { widest, latest, is: 'one' };
  if (widest.gap.size - latest.gap.size >= NOTABLE) return { widest, latest, is: 'closer' };
  const least = Math.min(...pulses.map(({ gap }) => gap.size));
  return { widest, latest, is: widest === latest && latest.gap.size - least >= NOTABLE ? 'apart' : 'steady' };
};

/** Sessions after which no pulse was opened yet, the latest first. */
export const withoutPulse = ({ sessions, pulses, open }: AllianceDocument): readonly SessionRef[] =>
  sessions
    .filter(({ sessionId }) => ![...pulses, ...open].some((pulse) => pulse.sessionId === sessionId))
    .toReversed();

/**
 * Which pulses of a crowd are shown in a table with room for one every `least` pixels: the latest, the widest and the
 * first as far as they don't touch, then the others from the latest back.
 */
export const shownOf = (
  pulses: readonly RevealedPulse[],
  x: (pulse: RevealedPulse) => number,
  least: number,
): readonly RevealedPulse[] => {
  const wanted = [pulses.at(-1), widestOf(pulses), pulses[0], ...pulses.toReversed()];
  const shown: RevealedPulse[] = [];
  for (const pulse of wanted)
    if (pulse && shown.every((other) => Math.abs(x(other) - x(pulse)) >= least)) shown.push(pulse);
  return pulses.filter((pulse) => shown.includes(pulse));
};
