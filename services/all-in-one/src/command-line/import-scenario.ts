import { readFile } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { contracts } from '@alliance/contracts/contracts';
import { createIdentity, type Identity } from '@alliance/identity/identity';
import { insights } from '@alliance/insights/insights';
import { ManagedClock } from '@alliance/platform/clock';
import { runService } from '@alliance/platform/service/run-service';
import { embedded } from '@alliance/platform-embedded/embedded';
import { reviews } from '@alliance/reviews/reviews';
import type { Environment } from '../environment.ts';
import { readScenario, type PersonLine } from '../scenario/line.ts';
import { play } from '../scenario/play.ts';
import { rehearse } from '../scenario/rehearse.ts';
import { stageOf } from '../scenario/stage.ts';
import { ACCOUNTS } from '../start.ts';

export interface Progress {
  begin(lines: number): void;
  at(line: number): void;
  end(): void;
}

/**
 * Takes a scenario file into the data folder. It is rehearsed in memory first, so a file with a fault leaves
 * nothing behind; every line has a key of its own, so one that was cut off goes on where it was.
 *
 * @returns how many lines there were.
 * @throws ScenarioError with the number of the line and what is wrong with it.
 * @throws StoreUnavailable when a server holds the data folder.
 */
export const importScenario = async (
  file: string,
  environment: Environment,
  progress: Progress,
): Promise<number> => {
  const lines = readScenario(await readFile(file, 'utf8'));
  const scenario = basename(file);
  await rehearse(scenario, lines);
  mkdirSync(environment.dataDir, { recursive: true });
  const clock = new ManagedClock('2000-01-01T00:00:00.000Z');
  const platform = await embedded({
    dir: environment.dataDir,
    clock,
    ...(environment.rootKey !== undefined && { rootKey: environment.rootKey }),
  });
  const identity = await createIdentity({
    database: join(environment.dataDir, ACCOUNTS),
    baseUrl: environment.baseUrl ?? `http://localhost:${environment.port}`,
    basePath: '/api/auth',
    cookiePath: '/',
    cookiePrefix: 'alliance-main',
    secret: platform.vault.digest('sessions of main'),
  });
  const runs = [];
  for (const service of [contracts, reviews, insights])
    runs.push(await runService(service, platform, 'main'));
  try {
    progress.begin(lines.length);
    await play(scenario, lines, stageOf(runs, clock, takeInto(identity)), (played) => progress.at(played));
    return lines.length;
  } finally {
    progress.end();
    for (const run of runs) await run.stop();
    await identity.close();
    await platform.close();
  }
};

/** Whoever has an account by this e-mail address is that person; anyone else gets one. */
const takeInto =
  (identity: Identity) =>
  async ({ name, email, password }: PersonLine): Promise<{ id: string }> =>
    (await identity.personByEmail(email)) ??
    (await identity.createPerson({ name, email, ...(password !== undefined && { password }) }));
