import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';

/** What stands in a table, line by line, its head first; a space between what is drawn apart in one cell. */
export const tableIn = (table: Locator): Promise<readonly (readonly string[])[]> =>
  table.evaluate((element) => {
    const textOf = (cell: Node): readonly string[] =>
      cell.nodeType === Node.TEXT_NODE ? [cell.textContent ?? ''] : [...cell.childNodes].flatMap(textOf);
    return [...element.querySelectorAll('tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) =>
        textOf(cell).join(' ').replaceAll(/\s+/g, ' ').trim(),
      ),
    );
  });

/** The fields of comma-separated values as RFC 4180 has them. */
export const fieldsOf = (csv: string): readonly (readonly string[])[] => {
  const lines: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gy;
  const text = csv.replace(/^\uFEFF/, '').replace(/\r\n$/, '');
  for (const [, said = '', end] of text.matchAll(field)) {
    lines.at(-1)?.push(said.startsWith('"') ? said.slice(1, -1).replaceAll('""', '"') : said);
    if (end === '\r\n') lines.push([]);
    if (end === '') break;
  }
  return lines;
};

/** Presses a button that hands out a file, and reads it. */
export const csvBy = async (page: Page, button: Locator): Promise<readonly (readonly string[])[]> => {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  if (!file.suggestedFilename().endsWith('.csv')) throw new Error(`not a CSV: ${file.suggestedFilename()}`);
  return fieldsOf(await readFile(await file.path(), 'utf8'));
};

export type Value = string | number | null;

const asNumber = (cell: string): number => Number(cell.replace('−', '-'));

/** Whether a cell says this value: a figure rounded to the decimals that are shown, a day in words, or words. */
export const says = (cell: string, value: Value): boolean => {
  if (value === null) return cell === 'no data';
  if (typeof value === 'string')
    return /^\d{4}-\d{2}-\d{2}$/.test(value)
      ? new Date(`${cell} UTC`).toISOString().startsWith(value)
      : cell === value;
  const decimals = cell.split('.')[1]?.length ?? 0;
  // A part of a whole isn’t rounded away.
  if (!Number.isInteger(value) && decimals < 2) return false;
  return cell !== '' && Math.abs(asNumber(cell) - value) <= 0.5 * 10 ** -decimals + 1e-9;
};

/** Lines of a table that don’t say what they should, each beside what it should say. */
export const unlike = (
  table: readonly (readonly string[])[],
  values: readonly (readonly Value[])[],
): readonly unknown[] => {
  const [, ...lines] = table;
  return Array.from({ length: Math.max(lines.length, values.length) }, (_, i) => [
    lines[i],
    values[i],
  ]).filter(
    ([line, wanted]) =>
      line?.length !== wanted?.length || !line?.every((cell, i) => says(String(cell), wanted?.[i] ?? null)),
  );
};

/** The same for a file, where nothing is rounded and a missing value is an empty field. */
export const unlikeInFile = (
  file: readonly (readonly string[])[],
  values: readonly (readonly Value[])[],
): readonly unknown[] => {
  const [, ...lines] = file;
  const wanted = values.map((line) => line.map((value) => (value === null ? '' : String(value))));
  return Array.from({ length: Math.max(lines.length, wanted.length) }, (_, i) => [
    lines[i],
    wanted[i],
  ]).filter(([line, each]) => JSON.stringify(line) !== JSON.stringify(each));
};

/**
 * Whether points at these heights draw these values on one even scale: as many, in their order, and as far from each
 * other as their values are, but for a nudge of so many pixels where two points would lie on each other.
 */
export const drawnEvenly = (heights: readonly number[], values: readonly number[], nudge = 0.5): boolean => {
  const ys = heights.toSorted((a, b) => b - a);
  const vs = values.toSorted((a, b) => a - b);
  const [low, high] = [vs[0] ?? 0, vs.at(-1) ?? 0];
  const [bottom, top] = [ys[0] ?? 0, ys.at(-1) ?? 0];
  if (ys.length !== vs.length || ys.length === 0) return false;
  if (high === low) return Math.abs(bottom - top) < nudge;
  return (
    bottom > top &&
    vs.every((value, i) => {
      const expected = bottom + ((value - low) / (high - low)) * (top - bottom);
      return Math.abs((ys[i] ?? 0) - expected) < nudge;
    })
  );
};
