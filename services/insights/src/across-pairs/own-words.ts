import { themeFamily } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { ResponseOf } from '../pair/response.ts';
import type { StandingPair } from './rows.ts';

export const ownWords = z
  .array(
    z
      .strictObject({
        themes: z
          .array(
            z.strictObject({
              allianceId: z.string(),
              themeId: z.string(),
              label: z.string(),
              family: themeFamily,
            }),
          )
          .min(2),
      })
      .meta({ id: 'SameWords' }),
  )
  .meta({
    description:
      'Themes that two pairs or more call the same, whatever their families: those of most pairs first, else in the order in which we began.',
  });

/** Capitals, spaces and how an accent was typed make no other words. */
const asWords = (label: string): string =>
  label.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

export const ownWordsOf = (pairs: readonly StandingPair[]): ResponseOf<typeof ownWords> => {
  const all = pairs.flatMap(({ pair: { allianceId }, standing: { themes } }) =>
    themes.map(({ themeId, label, family }) => ({ allianceId, themeId, label, family })),
  );
  return [...Map.groupBy(all, ({ label }) => asWords(label)).values()]
    .map((themes) => ({ themes, of: new Set(themes.map(({ allianceId }) => allianceId)).size }))
    .filter(({ of }) => of > 1)
    .toSorted((a, b) => b.of - a.of)
    .map(({ themes }) => ({ themes }));
};
