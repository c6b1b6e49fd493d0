import { themesMerged } from '@alliance/facts/theme';
import { themesOf } from '../theme/document/themes.ts';
import { on, type DatedFact } from './pair-history.ts';
import { AMARA, begins, JUDITH, meet, nameTheme, seenBy, theme, touch } from './people.ts';

/** A pair that meets once a month, always on the tenth. */
export const day = (number: number) =>
  `${2025 + Math.floor((number - 1) / 12)}-${String(((number - 1) % 12) + 1).padStart(2, '0')}-10`;
export const began = begins('2024-12-08');
export const read = (told: readonly DatedFact[], asOf?: string, viewer = AMARA) =>
  themesOf(seenBy(viewer, [...began, ...told], asOf));
export const first = (told: readonly DatedFact[], asOf?: string) => read(told, asOf).themes[0];

/** Sessions a month apart; in each a digit says how deep the theme went, 0 that it was passed by. */
export const through = (number: number, depths: string): readonly DatedFact[] =>
  [...depths].flatMap((depth, index) =>
    depth === '0' ? [] : touch(number, index + 1, day(index + 1), Number(depth)),
  );
export const sessions = (count: number): readonly DatedFact[] =>
  Array.from({ length: count }, (_, index) => meet(index + 1, day(index + 1))).flat();
export const rescuing = (depths: string): readonly DatedFact[] => [
  ...sessions(depths.length),
  ...nameTheme(1, 'Rescuing', day(1)),
  ...through(1, depths),
];
export const merge = (on_: string): readonly DatedFact[] =>
  on(on_, themesMerged({ by: JUDITH, from: [theme(2)], into: theme(1) }));
