import { growthDimension, type GrowthDimension } from '@alliance/facts/practitioner';
import { role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { PlacingPast, Said, TakenOut } from '../past/growth.ts';
import { eventOf, type Dated } from '../../narrative/event.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import { isSaid } from '../reading/placings.ts';

export const growthEvent = [
  eventOf(['growth-placed', 'growth-answered'], {
    by: role,
    lines: z
      .array(growthDimension)
      .min(1)
      .meta({ description: 'All that the same member said so on that day.' }),
  }),
  eventOf(['growth-corrected', 'growth-taken-out'], { by: role, dimension: growthDimension }),
] as const;

type ChapterEvent = Dated<OneOf<typeof growthEvent>>;

interface Saying {
  readonly said: Said | TakenOut;
  readonly dimension: GrowthDimension;
  readonly kind: 'growth-placed' | 'growth-answered' | 'growth-corrected' | 'growth-taken-out';
}

const toldOf = ({ dimension, own, answer }: PlacingPast): readonly Saying[] =>
  (
    [
      ['growth-placed', own],
      ['growth-answered', answer],
    ] as const
  ).flatMap(([first, all]) =>
    all.map((said, index): Saying => {
      if (!isSaid(said)) return { said, dimension, kind: 'growth-taken-out' };
      const before = all[index - 1];
      return { said, dimension, kind: before && isSaid(before) ? 'growth-corrected' : first };
    }),
  );

/** One for all that a member placed on a day, or answered; what was put right or taken out, each by itself. */
export const growthEvents = (seen: ReadModel): readonly ChapterEvent[] => {
  const all = [...seen.past.growth.values()].flatMap(toldOf);
  const together = Map.groupBy(all, ({ kind, said }) => `${kind} ${said.by} ${seen.dayOf(said.at)}`);
  return [...together.values()].flatMap((told): readonly ChapterEvent[] => {
    const latest = told.toSorted((a, b) => Date.parse(a.said.at) - Date.parse(b.said.at)).at(-1);
    if (!latest) return [];
    const { kind } = latest;
    if (kind === 'growth-corrected' || kind === 'growth-taken-out')
      return told.map(({ said, dimension }) => ({
        at: said.at,
        event: { kind, params: { by: roleOf(seen, said.by), dimension } },
      }));
    const lines = growthDimension.options.filter((each) => told.some(({ dimension }) => dimension === each));
    return [{ at: latest.said.at, event: { kind, params: { by: roleOf(seen, latest.said.by), lines } } }];
  });
};
