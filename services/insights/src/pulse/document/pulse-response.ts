import { guessGap } from '../../measures/perception-gap.ts';
import type { HeldSession } from '../../session/reading/held-sessions.ts';
import type { PulsePast } from '../past/pulses.ts';
import type * as readings from '../reading/revealed-pulses.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { refTo } from '../../session/reading/session-ref.ts';
import type { OpenPulse, PulseBase, RevealedPulse } from './pulse.ts';

const baseOf = (
  seen: ReadModel,
  { id, opened, instrumentVersion }: PulsePast,
  session: HeldSession,
): PulseBase => ({
  ...refTo(session),
  pulseId: id,
  revision: seen.revisionOf(`pulse-${id}`),
  openedBy: roleOf(seen, opened.by),
  openedOn: seen.dayOf(opened.at),
  instrumentVersion,
});

/** Only the viewer's own answers: of the other's, that they are there. */
const openResponse = (seen: ReadModel, pulse: PulsePast, session: HeldSession): OpenPulse => {
  const own = pulse.answers.get(seen.viewer.id);
  return {
    ...baseOf(seen, pulse, session),
    sealedBy: (['coach', 'supervisor'] as const).filter((role) => pulse.answers.has(seen.members[role].id)),
    mine: own?.scores && { ...own.scores, at: own.at },
  };
};

export const openPulsesOf = (seen: ReadModel, held: readonly HeldSession[]): readonly OpenPulse[] =>
  held.flatMap((session) =>
    [...seen.past.pulses.values()]
      .filter(({ sessionId, revealedAt }) => sessionId === session.id && revealedAt === undefined)
      .map((pulse) => openResponse(seen, pulse, session)),
  );

/** Where the answers of one were erased there is nothing left to hold side by side. */
export const revealedResponse = (
  seen: ReadModel,
  { pulse, session, coach, supervisor, gap }: readings.RevealedPulse,
): readonly RevealedPulse[] => {
  if (!coach || !supervisor || !gap || pulse.revealedAt === undefined) return [];
  const { byStatement, size, direction, shape, coachMean, supervisorMean } = gap;
  return [
    {
      ...baseOf(seen, pulse, session),
      revealedOn: seen.dayOf(pulse.revealedAt),
      answers: { coach, supervisor },
      gap: { byStatement, size, direction, shape, means: { coach: coachMean, supervisor: supervisorMean } },
      guessGap: {
        coach: coach.guesses && guessGap(coach.guesses, supervisor.alliance),
        supervisor: supervisor.guesses && guessGap(supervisor.guesses, coach.alliance),
      },
    },
  ];
};
