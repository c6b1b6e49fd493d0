import { expect } from '@jest/globals';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { seen } from './on-screen.ts';
import { allianceOf, homeOf, lookInAs } from './sample.ts';
import type { Site } from './site.ts';
import { speakerOf } from './telling.ts';
import { csvBy, drawnEvenly, tableIn, unlike, unlikeInFile, type Value } from './values.ts';

/** One of the sample’s people on a screen of theirs, and the document that the screen was drawn from. */
export const looking = async <T>(
  site: Site,
  first: string,
  coach: string,
  screen: string,
  document: string,
) => {
  const context: BrowserContext = await lookInAs(site, first);
  const page = await context.newPage();
  await page.goto(`${await homeOf(context, coach)}${screen}`);
  const { read } = speakerOf(context, site.url, '/sample', await allianceOf(context, coach));
  return { page, data: await read<T>(document) };
};

export const figure = (page: Page, name: string | RegExp): Locator => page.getByRole('figure', { name });

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
}

/** A chart has a name, says in a sentence what it shows, draws its data, and gives the same as a table and a file. */
export const tellsItsData = async (page: Page, { name, values, points }: Expected) => {
  const chart = figure(page, name);
  await seen(chart);
  const drawing = chart.getByRole('img').first();
  await seen(drawing.locator('.recharts-surface circle'));
  expect(await drawing.getAttribute('aria-label')).toMatch(/\S+[.?] .*\S\.?$/);
  expect(drawnEvenly(await pointsIn(drawing), points)).toBe(true);

  expect(unlikeInFile(await csvBy(page, chart.getByRole('button', { name: 'CSV' })), values)).toEqual([]);
  await chart.getByRole('button', { name: 'As a table' }).click();
  const table = chart.getByRole('table');
  expect(await table.getByRole('caption').or(table.locator('caption')).first().textContent()).toBeTruthy();
  expect(unlike(await tableIn(table), values)).toEqual([]);
  expect(await chart.getByRole('img').count()).toBe(0);
  await chart.getByRole('button', { name: 'As a drawing' }).click();
  await seen(drawing);
};
