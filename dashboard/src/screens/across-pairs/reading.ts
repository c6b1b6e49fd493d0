import type { Day, ThemeState } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { FAMILY } from '../../pair/theme-families.ts';
import { dayShortWithYear, shortMonthAndYear } from '../../words/days-in-words.ts';
import { capital } from '../../words/counts.ts';
import { firstNameOf } from '../../words/names.ts';
import { quoted } from '../../words/quoted.ts';
import type { AcrossPairs, FamilyOfAPair, ThemeAcross } from '@alliance/api-client/generated/api';

/** Figures are of so many sessions. */
export const LAST = 6;

/** A pair as it is told here: what its coach is called, when it began, and the days on which the two met. */
export interface PairColumn {
  readonly allianceId: string;
  readonly name: string;
  readonly began: Day;
  readonly sessions: readonly Day[];
}

/** One theme of one pair along its sessions. */
export interface Line {
  readonly themeId: string;
  /** In the two’s own words. */
  readonly label: string;
  /** What stands beside it: these words, or its family where the words head it. */
  readonly beside: string;
  readonly pair: PairColumn;
  readonly state?: ThemeState | undefined;
  /** Numbers of the sessions in which it came up. */
  readonly touched: ReadonlySet<number>;
}

/** In how many of the last so many sessions. */
export interface Figure {
  readonly touched: number;
  readonly of: number;
}

/** A family, or a name that several pairs have for a theme: its lines, and a figure for each pair. */
export interface Group {
  readonly key: string;
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly figures: readonly Figure[];
}

const sameAs = (a: string, b: string): boolean =>
  a.localeCompare(b, undefined, { sensitivity: 'base' }) === 0;

type PairsAcross = AcrossPairs['pairs'][number];

const since =
  (inWords: (day: Day) => string) =>
  ({ other, began, sessions: [met = began] }: PairsAcross): string => {
    const [name, day] = [firstNameOf(other.name), inWords(met)];
    return t`${name} (${day})`;
  };
const withDay = since(dayShortWithYear);

/** How a coach may be called, the shortest first: at last with the month, or the day, since when one meets them. */
const CALLED: readonly ((pair: PairsAcross) => string)[] = [
  ({ other }) => firstNameOf(other.name),
  ({ other }) => other.name,
  since(shortMonthAndYear),
];

/** Coaches by what tells them apart: the first name, the whole, or since when one meets them. */
export const pairColumns = (pairs: AcrossPairs['pairs']): readonly PairColumn[] => {
  const nameOf = (pair: PairsAcross): string => {
    if (pair.other.name === '') return t`somebody`;
    const isOnly = (called: (each: PairsAcross) => string) =>
      pairs.filter((each) => sameAs(called(each), called(pair))).length === 1;
    return (CALLED.find(isOnly) ?? withDay)(pair);
  };
  return pairs.map((pair) => {
    const { allianceId, began, sessions } = pair;
    return { allianceId, name: nameOf(pair), began, sessions };
  });
};

export const lineOf = (pair: PairColumn, { themeId, label, state, touched }: ThemeAcross): Line => ({
  themeId,
  label,
  beside: quoted(label),
  pair,
  state,
  touched: new Set(touched),
});

/** In how many of the last six sessions of a pair any of these lines came up. */
export const figureOf = ({ allianceId, sessions }: PairColumn, lines: readonly Line[]): Figure => {
  const from = Math.max(0, sessions.length - LAST);
  const numbers = lines
    .filter(({ pair }) => pair.allianceId === allianceId)
    .flatMap(({ touched }) => [...touched].filter((number) => number > from));
  return { touched: new Set(numbers).size, of: sessions.length - from };
};

const groupOf = (
  key: string,
  heading: string,
  lines: readonly Line[],
  pairs: readonly PairColumn[],
): Group => ({
  key,
  heading,
  lines,
  figures: pairs.map((pair) => figureOf(pair, lines)),
});

const themesOf = ({ families }: AcrossPairs, pairs: readonly PairColumn[]): readonly Line[] =>
  families.flatMap((family) =>
    family.pairs.flatMap(({ allianceId, themes }) => {
      const pair = pairs.find((each) => each.allianceId === allianceId);
      return pair ? themes.map((theme) => lineOf(pair, theme)) : [];
    }),
  );

/** By family, in the order in which they are answered. */
export const familiesOf = (across: AcrossPairs, pairs: readonly PairColumn[]): readonly Group[] =>
  across.families.map((family) =>
    groupOf(
      family.family,
      capital(FAMILY[family.family]),
      themesOf({ ...across, families: [family] }, pairs),
      pairs,
    ),
  );

/** By what two pairs or more call the same. */
export const sameWordsOf = (across: AcrossPairs, pairs: readonly PairColumn[]): readonly Group[] => {
  const all = themesOf(across, pairs);
  return across.ownWords.map(({ themes }) => {
    const lines = themes.flatMap(({ allianceId, themeId, family }) =>
      all
        .filter((line) => line.pair.allianceId === allianceId && line.themeId === themeId)
        .map((line) => ({ ...line, beside: capital(FAMILY[family]) })),
    );
    return groupOf(`words ${themes[0]?.themeId}`, quoted(themes[0]?.label ?? ''), lines, pairs);
  });
};

/** What stands there about one pair alone. */
export const ofOnePair = (pair: PairColumn, families: readonly FamilyOfAPair[]): readonly Group[] =>
  families.map(({ family, themes }) => {
    const lines = themes.map((theme) => lineOf(pair, theme));
    return groupOf(family, capital(FAMILY[family]), lines, [pair]);
  });

/** What asks: drawn in ink, and said in bold. */
export const asks = ({ state }: Line): boolean => state === 'stuck' || state === 'returning';
