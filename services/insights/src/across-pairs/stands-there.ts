import { day, themeFamily } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { Days } from '../past/days.ts';
import type { ResponseOf } from '../pair/response.ts';
import { themeState } from '../theme/story/threads.ts';
import type { Standing, StandingTheme } from './standing.ts';

const LAST = 6;

export const themeAcross = z
  .strictObject({
    themeId: z.string(),
    label: z.string().meta({ description: 'In the two’s own words.' }),
    state: themeState.optional().meta({ description: 'Absent while no session touched it.' }),
    touched: z.array(z.int().min(1)).meta({ description: 'Numbers of the sessions in which it came up.' }),
  })
  .meta({ id: 'ThemeAcross' });

/** What a family has in one pair. */
export const familyInAPair = {
  lastSix: z
    .strictObject({ touched: z.int().min(0).max(LAST), of: z.int().min(0).max(LAST) })
    .meta({ description: 'In how many of the last six sessions any of its themes came up.' }),
  themes: z.array(themeAcross).min(1),
};

export const standsThere = {
  since: day.meta({ description: 'From when on the two have signed that it may stand there.' }),
  sessions: z.array(day).meta({ description: 'Days on which the two met, in their order.' }),
};

export const familyOfAPair = z.strictObject({ family: themeFamily, ...familyInAPair }).meta({
  id: 'FamilyOfAPair',
});
export type FamilyOfAPair = ResponseOf<typeof familyOfAPair>;

const lastSixOf = (themes: readonly StandingTheme[], held: number): FamilyOfAPair['lastSix'] => {
  const touched = new Set(themes.flatMap((theme) => theme.touched));
  const from = Math.max(0, held - LAST);
  return { touched: [...touched].filter((number) => number > from).length, of: held - from };
};

const themeOf = ({ family: _family, ...theme }: StandingTheme): ResponseOf<typeof themeAcross> => theme;

/** By family, in the order in which these are listed everywhere; only families that have a theme here. */
export const familiesOf = ({ themes, held }: Standing): readonly FamilyOfAPair[] => {
  const byFamily = Map.groupBy(themes, ({ family }) => family);
  return themeFamily.options.flatMap((family) => {
    const own = byFamily.get(family);
    return own ? [{ family, lastSix: lastSixOf(own, held.length), themes: own.map(themeOf) }] : [];
  });
};

export const daysOf = ({ since, held }: Standing, { dayOf }: Pick<Days, 'dayOf'>) => ({
  since: dayOf(since),
  sessions: held.map(dayOf),
});
