import type {
  AllianceDocument,
  GoalsDocument,
  Role,
  StoryDocument,
  ThemesDocument,
} from '@alliance/api-client/generated/api';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Column } from '../../dashboard/src/kit/data-table.tsx';
import {
  changeInWords,
  distanceInWords,
  shapeInWords,
} from '../../dashboard/src/screens/alliance/sentences.ts';
import { pulseColumns } from '../../dashboard/src/screens/alliance/tables.ts';
import { takeaway as allianceTakeaway } from '../../dashboard/src/screens/alliance/takeaway.ts';
import { ratedSessions } from '../../dashboard/src/screens/goals/reading.ts';
import { attainmentInWords, levelsInWords } from '../../dashboard/src/screens/goals/sentences.ts';
import {
  attainmentColumns,
  attainmentRows,
  ratingColumns,
} from '../../dashboard/src/screens/goals/tables.ts';
import { takeaway as goalsTakeaway } from '../../dashboard/src/screens/goals/takeaway.ts';
import { textOf } from '../../dashboard/src/pair/narrative/sentence.ts';
import { tell } from '../../dashboard/src/screens/story/narrative/tell.ts';
import { courseInWords, restsOn } from '../../dashboard/src/screens/themes/sentences.ts';
import { takeaway as themesTakeaway } from '../../dashboard/src/screens/themes/takeaway.ts';
import { themeColumns } from '../../dashboard/src/screens/themes/theme-table.ts';
import { points } from '../../dashboard/src/words/points.ts';
import { openSampleOverHttp, type SampleOverHttp } from './over-http.ts';
import { TODAY } from './played-scenario.ts';

let sample: SampleOverHttp;
beforeAll(async () => {
  sample = await openSampleOverHttp();
}, 60_000);
afterAll(() => sample?.stop());

const PAIRS = ['Amara', 'Tom', 'Priya'] as const;
/** Now, and days on which there was less to say. */
const DAYS = ['2025-04-01', '2025-09-15', '2026-01-25', '2026-04-20', TODAY] as const;
const CASES = PAIRS.flatMap((coach) => DAYS.map((asOf) => [coach, asOf] as const));

const names = (role: Role): string => (role === 'coach' ? 'Coach' : 'Supervisor');

interface SentenceOnChart {
  readonly sentence: string;
  /** Every value in the table behind the chart that the sentence stands beside. */
  readonly values: ReadonlySet<string>;
}

const valuesOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => columns.map(({ value }) => String(value(row)))));

const DATE = /\b\d{1,2} [A-Z][a-z]+( \d{4})?\b|\b[A-Z][a-z]+ \d{4}\b|\bversion \d+\b/g;
/** Figures that a sentence says of its chart: not those of a date, nor what stands in somebody's own words. */
const figuresIn = (sentence: string): readonly string[] =>
  sentence
    .replaceAll(/“[^”]*”/g, '')
    .replaceAll(DATE, '')
    .match(/\d+([.,]\d+)?/g) ?? [];

const goalsOf = (document: GoalsDocument): readonly SentenceOnChart[] => [
  {
    sentence: attainmentInWords(document, names),
    values: valuesOf(attainmentColumns(names), attainmentRows(document)),
  },
  { sentence: goalsTakeaway(document, names), values: new Set() },
  ...document.goals.map((goal) => ({
    sentence: levelsInWords(goal, names),
    values: valuesOf(ratingColumns(names), ratedSessions(goal)),
  })),
];

const themesOf = ({ themes, sessions, asOf }: ThemesDocument): readonly SentenceOnChart[] => {
  const values = valuesOf(themeColumns(themes), sessions);
  return [
    themesTakeaway(themes),
    ...themes.flatMap((theme) => [courseInWords(theme), restsOn(theme, asOf)]),
  ].map((sentence) => ({ sentence, values }));
};

const allianceOf = ({ pulses, agency, ...document }: AllianceDocument): readonly SentenceOnChart[] => {
  const values = valuesOf(pulseColumns(names), pulses);
  const said = [
    distanceInWords(pulses, names),
    shapeInWords(pulses),
    allianceTakeaway({ ...document, pulses }, names),
    ...[agency.coach, agency.supervisor].flatMap((course) => (course ? changeInWords(course, 'Coach') : [])),
  ];
  return said.map((sentence) => ({ sentence, values }));
};

const read = async (coach: string, asOf: string) => ({
  goals: await sample.read<GoalsDocument>(coach, 'goals', asOf),
  themes: await sample.read<ThemesDocument>(coach, 'themes', asOf),
  alliance: await sample.read<AllianceDocument>(coach, 'alliance', asOf),
  story: await sample.read<StoryDocument>(coach, 'story', asOf),
});

describe('a sentence and the chart beside it', () => {
  it.each(CASES)('agree, for %s as of %s', async (coach, asOf) => {
    const { goals, themes, alliance } = await read(coach, asOf);
    for (const { sentence, values } of [...goalsOf(goals), ...themesOf(themes), ...allianceOf(alliance)])
      for (const figure of figuresIn(sentence))
        expect({ sentence, figure, isInTable: values.has(figure) }).toEqual({
          sentence,
          figure,
          isInTable: true,
        });
  });
  it.each(CASES)('leave T, r and decimals to the table, for %s as of %s', async (coach, asOf) => {
    const { goals, themes, alliance, story } = await read(coach, asOf);
    const sentences = [
      ...[...goalsOf(goals), ...themesOf(themes), ...allianceOf(alliance)].map(({ sentence }) => sentence),
      ...tell(story).flat().map(textOf),
    ];
    expect(sentences.length).toBeGreaterThan(3);
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/\d[.,]\d/);
      expect(sentence).not.toMatch(/\bT\b|\br\s?=/);
    }
  });
  it.each(PAIRS)('say each distance as its figure is, for %s', async (coach) => {
    const { alliance, story } = await read(coach, TODAY);
    for (const { gap, session } of alliance.pulses)
      expect(distanceInWords(alliance.pulses, names)).toContain(
        `${points(gap.size)} after session ${session}`,
      );
    const beat = story.beats.find(({ kind }) => kind === 'distance');
    const widest = Math.max(...alliance.pulses.map(({ gap }) => gap.size));
    if (beat?.kind === 'distance') expect(beat.params.widest.size).toBe(widest);
  });
  it.each(PAIRS)('say a rating in the words of its level, for %s', async (coach) => {
    const { goals, story } = await read(coach, TODAY);
    const beat = story.beats.find(({ kind }) => kind === 'goals');
    if (beat?.kind !== 'goals') return expect(goals.goals.flatMap(({ ratings }) => ratings)).toEqual([]);
    const [first] = beat.params.seen;
    const goal = goals.goals.find(({ goalId }) => goalId === first?.goalId);
    for (const role of ['coach', 'supervisor'] as const) {
      const latest = goal?.ratings.filter(({ by }) => by === role).at(-1);
      expect(first?.[role]?.words).toBe(latest?.anchor);
      expect(latest?.anchor).toBe(latest && goal?.anchors[latest.level + 2]);
      if (latest?.anchor) expect(tell(story).flat().map(textOf).join(' ')).toContain(latest.anchor);
    }
  });
});
