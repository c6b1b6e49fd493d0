import { afterEach, beforeEach, expect } from '@jest/globals';
import { importScenario, type Progress } from '@alliance/all-in-one/command-line/import-scenario';
import { readEnvironment } from '@alliance/all-in-one/environment';
import { everyByteOf, place, type Place } from './data-folder.ts';
import type { Written } from './scenario-file.ts';

const silent: Progress = { begin: () => undefined, at: () => undefined, end: () => undefined };

export let here: Place;
/** Before each spec a place of its own for a scenario file and a data folder. */
export const aPlaceForEach = (): void => {
  beforeEach(() => {
    here = place();
  });
  afterEach(() => here.remove());
};

/** Takes a file in, and answers how many lines it had. */
export const takeFile = (file: string) =>
  importScenario(file, readEnvironment({ DATA_DIR: here.dataDir }), silent);
export const take = (lines: readonly Written[], name?: string) => takeFile(here.write(lines, name));
/** Why a file can't be taken in. */
export const whyNot = (file: string): Promise<string> =>
  takeFile(file).then(
    () => 'it was taken in',
    (error: Error) => error.message,
  );
/** The file cannot be taken in, says why, and has left no trace. */
export const refused = async (lines: readonly Written[]): Promise<string> => {
  const before = everyByteOf(here.dataDir);
  const why = await whyNot(here.write(lines));
  expect(everyByteOf(here.dataDir)).toEqual(before);
  return why;
};
