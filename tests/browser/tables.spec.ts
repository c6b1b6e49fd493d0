import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { figure, looking } from './charts.ts';
import { seen } from './on-screen.ts';
import { openSite, type Site } from './site.ts';
import { csvBy, tableIn, unlike, unlikeInFile } from './values.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite({ sample: true });
}, 60_000);
afterAll(() => site?.stop());

interface Themes {
  readonly sessions: readonly { session: number; on: string }[];
  readonly themes: readonly {
    label: string;
    depths: readonly number[];
    states: readonly (string | null)[];
    state?: string;
    tried: readonly { what: string; is: string; into?: { session: number } }[];
  }[];
}

const keptThen = (tried: Themes['themes'][number]['tried'], session: number) =>
  tried.flatMap(({ what, is, into }) => (into?.session === session ? [`${what}: ${is}`] : [])).join(', ');

describe('themes', () => {
  it('the depth of each theme in each session stands in a table and in a file, and each thread has a name', async () => {
    const { page, data } = await looking<Themes>(site, 'Judith', 'Amara', '/themes', 'themes');
    const { themes, sessions } = data;
    const table = figure(page, 'Our themes through the sessions').getByRole('table', {
      name: /^Depth of each theme/,
    });
    await seen(table);
    const [head, ...lines] = await tableIn(table);
    expect(head?.slice(1, -1).map(Number)).toEqual(sessions.map(({ session }) => session));
    // What was kept in that session is said behind the number.
    const numberIn = (cell: string) => Number(cell.split(' ')[0]);
    expect(lines.map(([label, ...cells]) => [label, ...cells.slice(0, -1).map(numberIn)])).toEqual(
      themes.map(({ label, depths }) => [label, ...depths]),
    );
    const file = await csvBy(page, page.getByRole('button', { name: 'CSV', exact: true }));
    expect(
      unlikeInFile(
        file,
        sessions.map(({ session, on }, i) => [
          session,
          on,
          ...themes.flatMap(({ depths, states, tried }) => [
            depths[i] ?? null,
            states[i] ?? '',
            ...(tried.some(({ into }) => into) ? [keptThen(tried, session)] : []),
          ]),
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
    const { page, data } = await looking<Story>(site, 'Judith', 'Amara', '', 'story');
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
    await seen(table.getByText('both open, closed'));
    /** The head and the sessions, without the day, the version, the reviews and the looking back, which are words. */
    const figures = (lines: readonly (readonly string[])[]) =>
      lines
        .filter(([session = ''], at) => at === 0 || /^\d+$/.test(session))
        .map((line) => [line[0] ?? '', ...line.slice(5)]);
    expect(unlike(figures(await tableIn(table)), wanted)).toEqual([]);
    expect(
      unlikeInFile(figures(await csvBy(page, page.getByRole('button', { name: 'CSV' }))), wanted),
    ).toEqual([]);
  });
});
