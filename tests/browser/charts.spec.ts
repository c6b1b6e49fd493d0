/**
 * @jest-environment-options {"customExportConditions": ["source", "node"]}
 */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { seen } from './on-screen.ts';
import { allianceOf, homeOf, lookInAs } from './sample.ts';
import { openSite, type Site } from './site.ts';
import { speakerOf } from './telling.ts';
import { csvBy, drawnEvenly, tableIn, unlike, unlikeInFile, type Value } from './values.ts';

type ByRole<T> = Readonly<Record<'coach' | 'supervisor', T>>;
const ROLES = ['coach', 'supervisor'] as const;

let site: Site;
beforeAll(async () => {
  site = await openSite({ sample: true });
}, 60_000);
afterAll(() => site?.stop());

/** One of the sample’s people on a screen of theirs, and the document that the screen was drawn from. */
const looking = async <T>(first: string, coach: string, screen: string, document: string) => {
  const context: BrowserContext = await lookInAs(site, first);
  const page = await context.newPage();
  await page.goto(`${await homeOf(context, coach)}${screen}`);
  const { read } = speakerOf(context, site.url, '/sample', await allianceOf(context, coach));
  return { page, data: await read<T>(document) };
};

const figure = (page: Page, name: string | RegExp): Locator => page.getByRole('figure', { name });

/** Heights of the points in a drawing. */
const pointsIn = (drawing: Locator): Promise<readonly number[]> =>
  drawing
    .locator('.recharts-surface circle')
    .evaluateAll((circles) => circles.map((circle) => Number(circle.getAttribute('cy'))));

interface Expected {
  readonly name: string | RegExp;
  /** What the table and the file say, line by line. */
  readonly values: readonly (readonly Value[])[];
  /** What is drawn as points on one scale. */
  readonly points: readonly number[];
  /** How far points that would lie on each other are drawn apart, in pixels. */
  readonly nudge?: number;
}

/** A level is 17.5 pixels high: what is nudged by less than half of it is still read as its own. */
const LESS_THAN_HALF_A_LEVEL = 8;

/** A chart has a name, says in a sentence what it shows, draws its data, and gives the same as a table and a file. */
const tellsItsData = async (page: Page, { name, values, points, nudge }: Expected) => {
  const chart = figure(page, name);
  await seen(chart);
  const drawing = chart.getByRole('img').first();
  await seen(drawing.locator('.recharts-surface circle'));
  expect(await drawing.getAttribute('aria-label')).toMatch(/\S+[.?] .*\S\.?$/);
  expect(drawnEvenly(await pointsIn(drawing), points, nudge)).toBe(true);

  expect(unlikeInFile(await csvBy(page, chart.getByRole('button', { name: 'CSV' })), values)).toEqual([]);
  await chart.getByRole('button', { name: 'As a table' }).click();
  const table = chart.getByRole('table');
  expect(await table.getByRole('caption').or(table.locator('caption')).first().textContent()).toBeTruthy();
  expect(unlike(await tableIn(table), values)).toEqual([]);
  expect(await chart.getByRole('img').count()).toBe(0);
  await chart.getByRole('button', { name: 'As a drawing' }).click();
  await seen(drawing);
};

interface Goals {
  readonly attainment: ByRole<readonly { session: number; on: string; t: number }[]>;
  readonly goals: readonly {
    wordings: readonly { text: string }[];
    ratings: readonly { by: string; session: number; on: string; level: number; evidence?: string }[];
  }[];
}

describe('goals', () => {
  let page: Page;
  let data: Goals;
  beforeAll(async () => {
    ({ page, data } = await looking<Goals>('Amara', 'Amara', '/goals', 'goals'));
  }, 30_000);

  it('T by each rater is drawn, and said in a table and a file', async () => {
    const { coach, supervisor } = data.attainment;
    await tellsItsData(page, {
      name: /as each sees them/,
      values: coach.map(({ session, on, t }, i) => [session, on, t, supervisor[i]?.t ?? null]),
      points: [...coach, ...supervisor].map(({ t }) => t),
    });
  });

  it('and so is each goal, with what each of us rests a rating on', async () => {
    expect(data.goals).toHaveLength(3);
    for (const { wordings, ratings } of data.goals) {
      const of = (session: number, by: string) =>
        ratings.find((rating) => rating.session === session && rating.by === by);
      await tellsItsData(page, {
        name: wordings.at(-1)?.text ?? '',
        values: [1, 7, 13].map((session) => [
          session,
          of(session, 'coach')?.on ?? '',
          ...ROLES.flatMap((role) => [of(session, role)?.level ?? null, of(session, role)?.evidence ?? '']),
        ]),
        points: ratings.map(({ level }) => level),
        nudge: LESS_THAN_HALF_A_LEVEL,
      });
    }
  });

  it('the sample’s figures stand beside their points', async () => {
    const chart = figure(page, /as each sees them/);
    for (const t of ['34.58', '54.41', '61.02', '36.78', '56.61', '67.63']) await seen(chart.getByText(t));
  });
});

interface Pulse {
  readonly session: number;
  readonly on: string;
  readonly answers: ByRole<{ alliance: readonly number[] }>;
  readonly gap: { size: number; direction: number; shape?: number; means: ByRole<number> };
}
interface Alliance {
  readonly pulses: readonly Pulse[];
  readonly agency: ByRole<{ points: readonly { session: number; on: string; mean: number }[] }>;
}

describe('alliance and agency', () => {
  let page: Page;
  let data: Alliance;
  beforeAll(async () => {
    ({ page, data } = await looking<Alliance>('Judith', 'Tom', '/alliance', 'alliance'));
  }, 30_000);

  it('the distance between us is drawn, and said in a table and a file', async () => {
    await tellsItsData(page, {
      name: 'The distance between us',
      values: data.pulses.map(({ session, on, gap }) => [
        session,
        on,
        gap.means.coach,
        gap.means.supervisor,
        gap.size,
        gap.direction,
        gap.shape ?? null,
      ]),
      points: data.pulses.flatMap(({ gap }) => ROLES.map((role) => gap.means[role])),
    });
  });

  it.each([
    ['coach', /^Tom’s say/],
    ['supervisor', /^Judith’s say/],
  ] as const)('the own say of the %s is drawn, and said in a table and a file', async (role, name) => {
    const { points } = data.agency[role];
    await tellsItsData(page, {
      name,
      values: points.map(({ session, on, mean }) => [session, on, mean]),
      points: points.map(({ mean }) => mean),
    });
  });

  it('every answer to the eight statements stands in a table and in a file', async () => {
    const table = page.getByRole('table', { name: /eight statements/i });
    const [, ...lines] = await tableIn(table);
    expect(lines).toHaveLength(8);
    const answers = (statement: number) =>
      data.pulses.flatMap(({ answers: given }) => ROLES.map((role) => given[role].alliance[statement]));
    for (const [i, [, ...cells]] of lines.entries()) {
      const figures = cells.slice(0, data.pulses.length).flatMap((cell) => cell.match(/\d+/g) ?? []);
      expect(figures.map(Number)).toEqual(answers(i));
    }
    const file = await csvBy(page, page.getByRole('button', { name: 'Every answer, CSV' }));
    expect(
      unlikeInFile(
        file,
        data.pulses.flatMap(({ session, on, answers: given }) =>
          lines.map(([statement = ''], i) => [
            session,
            on,
            statement,
            given.coach.alliance[i] ?? null,
            given.supervisor.alliance[i] ?? null,
          ]),
        ),
      ),
    ).toEqual([]);
  });

  it('the sample’s figures stand on the rungs and at the end of the rows', async () => {
    const distance = figure(page, 'The distance between us');
    for (const size of ['2.50', '0.375']) await seen(distance.getByText(size, { exact: true }));
    await seen(distance.getByText(/r\s=\s−\.86/));
    await seen(distance.getByText(/r\s=\s\.55/));
    await seen(figure(page, /^Tom’s say/).getByText('+0.25', { exact: true }));
    const { page: amaras } = await looking('Amara', 'Amara', '/alliance', 'alliance');
    const say = figure(amaras, /^Amara’s say/);
    await seen(say.getByText('+2.50', { exact: true }));
    await seen(say.getByText('4.75, the first two'));
    await seen(say.getByText('7.25, the last two'));
  });
});

interface Themes {
  readonly sessions: readonly { session: number; on: string }[];
  readonly themes: readonly {
    label: string;
    depths: readonly number[];
    states: readonly (string | null)[];
    state?: string;
  }[];
}

describe('themes', () => {
  it('the depth of each theme in each session stands in a table and in a file, and each thread has a name', async () => {
    const { page, data } = await looking<Themes>('Judith', 'Amara', '/themes', 'themes');
    const { themes, sessions } = data;
    const table = figure(page, 'Our themes through the sessions').getByRole('table', {
      name: /^Depth of each theme/,
    });
    await seen(table);
    const [head, ...lines] = await tableIn(table);
    expect(head?.slice(1, -1).map(Number)).toEqual(sessions.map(({ session }) => session));
    expect(lines.map(([label, ...cells]) => [label, ...cells.slice(0, -1).map(Number)])).toEqual(
      themes.map(({ label, depths }) => [label, ...depths]),
    );
    const file = await csvBy(page, page.getByRole('button', { name: 'CSV', exact: true }));
    expect(
      unlikeInFile(
        file,
        sessions.map(({ session, on }, i) => [
          session,
          on,
          ...themes.flatMap(({ depths, states }) => [depths[i] ?? null, states[i] ?? '']),
        ]),
      ),
    ).toEqual([]);
    for (const { label, state = '' } of themes) {
      const thread = page.getByRole('img', { name: new RegExp(`^${label}`) });
      expect(await thread.first().getAttribute('aria-label')).toMatch(/\S+ \S+/);
      expect(['returning', 'fading', 'emerging']).toContain(state);
      await seen(page.getByText(state, { exact: true }));
    }
  });
});

interface Story {
  readonly rows: {
    readonly goals: { readonly points: readonly { session: number; rater: string; t: number }[] };
    readonly agency: { readonly pulses: readonly { session: number; mean: number }[] };
    readonly themes: readonly { label: string; depths: readonly number[] }[];
  };
}

describe('our story', () => {
  it('says every value of its rows in a table and in a file', async () => {
    const { page, data } = await looking<Story>('Judith', 'Amara', '', 'story');
    await seen(page.getByText('+2.50, a reliable change'));
    for (const t of ['34.58', '54.41', '61.02', '36.78', '56.61', '67.63']) await seen(page.getByText(t));
    await page.getByRole('button', { name: 'Read as a table' }).click();
    const table = page.getByRole('table', { name: 'Our story, session by session' });
    await seen(table);
    const { goals, agency, themes } = data.rows;
    const t = (session: number, rater: string) =>
      goals.points.find((point) => point.session === session && point.rater === rater)?.t ?? null;
    const wanted = Array.from({ length: 13 }, (_, i) => [
      i + 1,
      ...themes.map(({ depths }) => depths[i] ?? 0),
      t(i + 1, 'coach'),
      t(i + 1, 'supervisor'),
      agency.pulses.find(({ session }) => session === i + 1)?.mean ?? null,
    ]);
    /** Without the day, the version and the reviews, which are words. */
    const figures = (lines: readonly (readonly string[])[]) =>
      lines.map((line) => [line[0] ?? '', ...line.slice(4)]);
    expect(unlike(figures(await tableIn(table)), wanted)).toEqual([]);
    expect(
      unlikeInFile(figures(await csvBy(page, page.getByRole('button', { name: 'CSV' }))), wanted),
    ).toEqual([]);
  });
});
