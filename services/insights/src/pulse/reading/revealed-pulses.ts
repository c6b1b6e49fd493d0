import { lookedBackAt } from '../../alliance-review/reading/reviews.ts';
import { agencyChange, agencyMean, type AgencyChange } from '../../measures/agency.ts';
import { perceptionGap, type PerceptionGap } from '../../measures/perception-gap.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import { onceOf } from '../../past/once-of.ts';
import { heldIn, type HeldSession } from '../../session/reading/held-sessions.ts';
import type { Past } from '../../past/past.ts';
import type { AnswerScores, PulsePast } from '../past/pulses.ts';

/** A pulse that both have answered, and the session after which they did. */
export interface RevealedPulse {
  readonly pulse: PulsePast;
  readonly session: HeldSession;
  readonly coach?: AnswerScores | undefined;
  readonly supervisor?: AnswerScores | undefined;
  /** Measure 3; absent where the answers of one were erased. */
  readonly gap?: PerceptionGap | undefined;
}

const revealedOf = (
  { pulses }: Pick<Past, 'pulses'>,
  held: readonly HeldSession[],
  members: ReadModel['members'],
): readonly RevealedPulse[] =>
  [...pulses.values()]
    .flatMap((pulse) => {
      const session = held.find(({ id }) => id === pulse.sessionId);
      if (!session || pulse.revealedAt === undefined) return [];
      const coach = pulse.answers.get(members.coach.id)?.scores;
      const supervisor = pulse.answers.get(members.supervisor.id)?.scores;
      const gap = coach && supervisor && perceptionGap(coach.alliance, supervisor.alliance);
      return [{ pulse, session, coach, supervisor, gap }];
    })
    .toSorted((a, b) => a.session.number - b.session.number);

/** By session, then as they were opened. Nobody's answers count before both are open, not even one's own. */
export const revealedPulses = onceOf(revealedOf, ({ pulses }, held) => [pulses, held]);

export const revealedIn = (seen: ReadModel): readonly RevealedPulse[] =>
  revealedPulses(seen.past, heldIn(seen), seen.members);

export interface AgencyAnswer {
  readonly pulse: PulsePast;
  readonly session: HeldSession;
  readonly items: readonly number[];
  readonly mean: number;
  /** Whether an alliance review has looked back at it: the change that is told goes over these. */
  readonly isLookedBackAt: boolean;
}

/** Where that member answered the six agency statements too. */
export const agencyAnswers = (seen: ReadModel, role: 'coach' | 'supervisor'): readonly AgencyAnswer[] => {
  const isLookedBackAt = lookedBackAt(seen);
  return revealedIn(seen).flatMap(({ pulse, session, [role]: scores }) => {
    const items = scores?.agency;
    const mean = items && agencyMean(items);
    return items && mean !== undefined
      ? [{ pulse, session, items, mean, isLookedBackAt: isLookedBackAt(pulse.revealedAt ?? '') }]
      : [];
  });
};

/** Measure 5, as of the latest alliance review. */
export const agencyChangeIn = (answers: readonly AgencyAnswer[]): AgencyChange | undefined =>
  agencyChange(answers.filter((answer) => answer.isLookedBackAt).map(({ items }) => items));

/** The coach’s: their say in how the two work. */
export const agencyIn = (seen: ReadModel): readonly AgencyAnswer[] => agencyAnswers(seen, 'coach');
