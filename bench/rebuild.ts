import type { Scope } from '@alliance/decider/scope';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { contracts } from '@alliance/contracts/contracts';
import { insights } from '@alliance/insights/insights';
import { waitUntilCaughtUp } from '@alliance/platform/delivery/positions';
import type { Platform } from '@alliance/platform/ports/ports';
import { runService } from '@alliance/platform/service/run-service';
import { embedded } from '@alliance/platform-embedded/embedded';
import { reviews } from '@alliance/reviews/reviews';
import { livedFolder } from './lived-folder.ts';
import type { Plan } from './plan.ts';
import { median } from './rounds.ts';
import { livedPair } from './years-of-a-pair.ts';

const PAIRS = 20;
const FACTS_OF_EACH = 1_000;
/** Milliseconds. */
const PATIENCE = 600_000;

/** What is made again from the logs. */
const MADE_AGAIN = /^[a-z]+\.views\.db(-wal|-shm)?$/;

const forgetViews = (dataDir: string): void => {
  for (const name of readdirSync(dataDir)) if (MADE_AGAIN.test(name)) rmSync(join(dataDir, name));
};

interface Last {
  readonly scope: Scope;
  readonly topic: string;
  readonly position: number;
}

/** The last fact of each alliance in each log. */
const lastOfEach = async (platform: Platform): Promise<readonly Last[]> => {
  const found = new Map<string, Last>();
  for (const { name, topic = '' } of [contracts, reviews]) {
    const store = await platform.eventStore(name);
    for (const { scope, position } of await store.readAll(0, await store.head()))
      found.set(`${topic} ${scope}`, { scope, topic, position });
  }
  return [...found.values()];
};

/** Milliseconds until the services, which find nothing but their logs, have heard every fact. */
const madeAgain = async (dataDir: string): Promise<number> => {
  forgetViews(dataDir);
  const platform = await embedded({ dir: dataDir });
  try {
    const last = await lastOfEach(platform);
    const begun = performance.now();
    const runs = [];
    for (const service of [contracts, reviews, insights])
      runs.push(await runService(service, platform, 'main'));
    for (const { service, running } of runs)
      if (service.keepsJournal)
        for (const { scope, topic, position } of last)
          if (!(await waitUntilCaughtUp(running, scope, topic, position, PATIENCE)))
            throw new Error('not everything was heard in time');
    const took = performance.now() - begun;
    for (const run of runs) await run.stop();
    return took;
  } finally {
    await platform.close();
  }
};

/** Facts a second by which views are made again from the logs, with everything checked that is read, without what else a start takes. */
export const benchRebuild = async (
  print: (line: string) => void,
  folder: string,
  { short, rounds }: Plan,
): Promise<void> => {
  const pairs = Array.from({ length: short ? 2 : PAIRS }, (_, number) => livedPair(number));
  if (short) print('too SHORT to prove anything');
  try {
    const facts = await livedFolder(folder, pairs, FACTS_OF_EACH);
    const rates: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const took = await madeAgain(folder);
      rates.push((facts / took) * 1_000);
      print(
        `${facts.toLocaleString('en')} facts of ${pairs.length} pairs, views made again in ${took.toFixed(0)} ms`,
      );
    }
    print(`median ${Math.round(median(rates)).toLocaleString('en')} facts/s`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
