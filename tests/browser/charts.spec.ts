import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { figure, looking, tellsItsData } from './charts.ts';
import { seen } from './on-screen.ts';
import { openSite, type Site } from './site.ts';
import { csvBy, tableIn, unlikeInFile } from './values.ts';

type ByRole<T> = Readonly<Record<'coach' | 'supervisor', T>>;
const ROLES = ['coach', 'supervisor'] as const;

let site: Site;
beforeAll(async () => {
  site = await openSite({ sample: true });
}, 60_000);
afterAll(() => site?.stop());

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
    ({ page, data } = await looking<Goals>(site, 'Amara', 'Amara', '/goals', 'goals'));
  }, 30_000);

  it('T by each rater is drawn, and said in a table and a file', async () => {
    const { coach, supervisor } = data.attainment;
    await tellsItsData(page, {
      name: /as each sees them/,
      values: coach.map(({ session, on, t }, i) => [session, on, t, supervisor[i]?.t ?? null, '']),
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
    ({ page, data } = await looking<Alliance>(site, 'Judith', 'Tom', '/alliance', 'alliance'));
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
    await seen(distance.getByText(/where one stood higher, the other stood lower/));
    await seen(distance.getByText(/we rise and fall on the same statements/));
    await seen(figure(page, /^Tom’s say/).getByText('+0.25', { exact: true }));
    const { page: amaras } = await looking(site, 'Amara', 'Amara', '/alliance', 'alliance');
    const say = figure(amaras, /^Amara’s say/);
    await seen(say.getByText('+2.50', { exact: true }));
    await seen(say.getByText('4.75, the first two'));
    await seen(say.getByText('7.25, the last two'));
  });
});
