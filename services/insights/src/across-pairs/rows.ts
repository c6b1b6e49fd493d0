import type { Day } from '@alliance/days/days';
import { day, themeFamily, type ThemeFamily } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { pauseOn } from '../agreement/reading/pauses.ts';
import type { Reading, SummaryOfAPair } from '../my-pairs/my-pairs.ts';
import { person } from '../pair/of-the-pair.ts';
import type { ResponseOf } from '../pair/response.ts';
import { daysIn } from '../past/days.ts';
import type { Pages, Standing } from './standing.ts';
import { daysOf, familiesOf, familyInAPair, standsThere, type FamilyOfAPair } from './stands-there.ts';

export const thePair = { allianceId: z.string(), other: person, began: day };

export const pairAcross = z
  .strictObject({
    ...thePair,
    paused: z.strictObject({ since: day, until: day.optional() }).optional(),
    ...standsThere,
  })
  .meta({ id: 'PairAcross' });
export const familyAcross = z
  .strictObject({
    family: themeFamily,
    pairs: z.array(z.strictObject({ allianceId: z.string(), ...familyInAPair })).min(1),
  })
  .meta({ id: 'FamilyAcross' });

export type FamilyAcross = ResponseOf<typeof familyAcross>;

/** A pair that somebody supervises. */
export type Supervised = SummaryOfAPair & { readonly pages: Pages };

/** One that stands in *Across pairs*, with what of it does. */
export interface StandingPair {
  readonly pair: ResponseOf<typeof pairAcross>;
  readonly standing: Standing;
  readonly families: readonly FamilyOfAPair[];
}

export const daysFor = ({ summary: { countedIn, other } }: Supervised, { zone }: Reading) =>
  daysIn(zone, countedIn, other.zone);

export const nameOf = (each: Supervised, reading: Reading) => ({
  allianceId: each.allianceId,
  other: each.summary.other,
  began: daysFor(each, reading).dayOf(each.summary.formedAt),
});

export const standingPair = (each: Supervised, reading: Reading, today: Day): readonly StandingPair[] => {
  const { standing } = each.pages;
  if (!standing) return [];
  const days = daysFor(each, reading);
  const pause = pauseOn(each.summary.pauses, today);
  const paused = pause && {
    since: days.dayOf(pause.at),
    ...(pause.until !== undefined && { until: pause.until }),
  };
  const drawn = { ...nameOf(each, reading), ...(paused && { paused }), ...daysOf(standing, days) };
  return [{ pair: drawn, standing, families: familiesOf(standing) }];
};

const rowOf = (family: ThemeFamily, pairs: readonly StandingPair[]): FamilyAcross => ({
  family,
  pairs: pairs.flatMap(({ pair: { allianceId }, families }) =>
    families
      .filter((each) => each.family === family)
      .map(({ lastSix, themes }) => ({ allianceId, lastSix, themes })),
  ),
});

/** Families that a pair has a theme of: those of most pairs first, else in the order in which they are listed everywhere. */
export const rowsOf = (pairs: readonly StandingPair[]): readonly FamilyAcross[] =>
  themeFamily.options
    .map((family) => rowOf(family, pairs))
    .filter((each) => each.pairs.length > 0)
    .toSorted((a, b) => b.pairs.length - a.pairs.length);
