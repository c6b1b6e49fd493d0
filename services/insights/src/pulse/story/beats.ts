import { z } from 'zod';
import { mean } from '../../measures/mean.ts';
import type { PerceptionGap } from '../../measures/perception-gap.ts';
import { rounded } from '../../measures/rounded.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import { beatOf } from '../../narrative/beat.ts';
import type { EvidenceOf } from '../../narrative/evidence.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import { verdict } from '../document/agency-course.ts';
import { agencyIn, revealedIn, type RevealedPulse } from '../reading/revealed-pulses.ts';
import { agencyRowOf } from './row.ts';

const gapInSession = z.strictObject({ session: z.int().min(1), size: z.number(), direction: z.number() });

export const pulseBeat = [
  beatOf('distance', { widest: gapInSession, latest: gapInSession }),
  beatOf('agency', { verdict, change: z.number(), criterion: z.number() }),
] as const;

type Beat = OneOf<typeof pulseBeat>;

type WithGap = RevealedPulse & { readonly gap: PerceptionGap };

export const withGaps = (pulses: readonly RevealedPulse[]): readonly WithGap[] =>
  pulses.filter((pulse): pulse is WithGap => pulse.gap !== undefined);

/** Size and direction to three decimals: eighths, as eight statements yield them, stay whole. */
export const gapIn = ({ session, gap }: WithGap) => ({
  session: session.number,
  size: rounded(gap.size, 3),
  direction: rounded(gap.direction, 3),
});

/** The widest distance between the two, the earliest of equals, and the latest. */
export const distanceBeat = (seen: ReadModel): readonly Beat[] => {
  const told = withGaps(revealedIn(seen));
  const [first, latest] = [told[0], told.at(-1)];
  if (!first || !latest) return [];
  const widest = told.reduce((wide, each) => (each.gap.size > wide.gap.size ? each : wide), first);
  return [
    {
      id: 'distance',
      kind: 'distance',
      params: { widest: gapIn(widest), latest: gapIn(latest) },
      from: first.session.on,
      to: latest.session.on,
      sessions: told.map(({ session }) => session.number),
      evidence: told.flatMap(({ pulse, session, gap }) =>
        (['coach', 'supervisor'] as const).map((by): EvidenceOf<'pulse'> => ({
          kind: 'pulse',
          pulseId: pulse.id,
          session: session.number,
          on: session.on,
          by,
          of: 'alliance',
          mean: rounded(by === 'coach' ? gap.coachMean : gap.supervisorMean, 2),
        })),
      ),
    },
  ];
};

const FEWEST_PULSES = 3;

/** The coach's say in how the two work, as of their latest alliance review; two pulses make no story. */
export const agencyBeat = (seen: ReadModel): readonly Beat[] => {
  const agency = agencyIn(seen).filter(({ isLookedBackAt }) => isLookedBackAt);
  const { change } = agencyRowOf(agency);
  const [first, last] = [agency[0], agency.at(-1)];
  if (!change || !first || !last || agency.length < FEWEST_PULSES) return [];
  return [
    {
      id: 'agency',
      kind: 'agency',
      params: { verdict: change.verdict, change: change.change, criterion: change.criterion },
      from: first.session.on,
      to: last.session.on,
      sessions: agency.map(({ session }) => session.number),
      row: 'agency',
      evidence: agency.map(({ pulse, session, items }) => ({
        kind: 'pulse',
        pulseId: pulse.id,
        session: session.number,
        on: session.on,
        by: 'coach',
        of: 'agency',
        mean: rounded(mean(items), 2),
      })),
    },
  ];
};
