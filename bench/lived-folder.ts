import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importScenario } from '@alliance/all-in-one/command-line/import-scenario';
import { embedded } from '@alliance/platform-embedded/embedded';
import { yearsOf, type LivedPair } from './years-of-a-pair.ts';

const DECIDING = ['contracts', 'reviews'];
const quiet = { begin: () => undefined, at: () => undefined, end: () => undefined };

/** Facts in the logs of a data folder that no server holds. */
export const factsIn = async (dataDir: string): Promise<number> => {
  const platform = await embedded({ dir: dataDir });
  try {
    const stores = await Promise.all(DECIDING.map((service) => platform.eventStore(service)));
    const heads = await Promise.all(stores.map((store) => store.head()));
    return heads.reduce((sum, head) => sum + head, 0);
  } finally {
    await platform.close();
  }
};

/**
 * Makes a data folder in which pairs have lived for years, by the import that people have. Answers how many facts
 * there are: of each pair as many as it says, or a few less.
 */
export const livedFolder = async (
  dataDir: string,
  pairs: readonly LivedPair[],
  factsOfEach: number,
): Promise<number> => {
  // Whoever has several pairs is in it once.
  const lines = new Set(
    pairs.flatMap((pair) => yearsOf(pair, factsOfEach).map((line) => JSON.stringify(line))),
  );
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, 'years.jsonl');
  writeFileSync(file, [...lines, ''].join('\n'));
  await importScenario(file, { port: 0, host: '127.0.0.1', dataDir, sample: false }, quiet);
  return factsIn(dataDir);
};
