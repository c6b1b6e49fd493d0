import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { contracts } from '@alliance/contracts/contracts';
import type { Identity } from '@alliance/identity/identity';
import { insights } from '@alliance/insights/insights';
import { ManagedClock } from '@alliance/platform/clock';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import type { Platform } from '@alliance/platform/ports/ports';
import { runService, type Run } from '@alliance/platform/service/run-service';
import { embedded } from '@alliance/platform-embedded/embedded';
import { ownFolder } from '@alliance/platform-embedded/own-folder';
import { reviews } from '@alliance/reviews/reviews';
import type { Environment } from '../environment.ts';
import { assertNotMoved } from '../moving/moved-marker.ts';
import { readScenario, type PersonLine } from '../scenario/line.ts';
import { play, type Stage } from '../scenario/play.ts';
import { rehearse } from '../scenario/rehearse.ts';
import { stageOf } from '../scenario/stage.ts';
import { ACCOUNTS } from '../start.ts';
import { identityOn } from './identity-on.ts';
import { noteLines } from './taken-lines.ts';

export interface Progress {
  begin(lines: number): void;
  at(line: number): void;
  end(): void;
}

/**
 * Takes a scenario file into the data folder. It is rehearsed in memory first, so a file with a fault leaves
 * nothing behind; every line has a key of its own, so one that was cut off goes on where it was. What the clock
 * shows while it is taken in is the time of its lines.
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
  const clock = new ManagedClock('2000-01-01T00:00:00.000Z');
  const platform = await openFolder(environment, clock);
  try {
    await noteLines(platform, scenario, lines);
    progress.begin(lines.length);
    await onStage(platform, clock, environment, (stage) =>
      play(scenario, lines, stage, (played) => progress.at(played)),
    ).finally(() => progress.end());
    return lines.length;
  } finally {
    await platform.close();
  }
};

const openFolder = async ({ dataDir, rootKey }: Environment, clock: ManagedClock): Promise<Platform> => {
  ownFolder(dataDir);
  assertNotMoved(dataDir);
  try {
    return await embedded({ dir: dataDir, clock, ...(rootKey !== undefined && { rootKey }) });
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    throw new StoreUnavailable(
      `${error.message}. If the server is running on this data folder, stop it first`,
      {
        cause: error,
      },
    );
  }
};

/** Has something played on all services as they are in the data folder. */
const onStage = async (
  platform: Platform,
  clock: ManagedClock,
  { dataDir, baseUrl, port }: Environment,
  playOn: (stage: Stage) => Promise<unknown>,
): Promise<void> => {
  const identity = await identityOn(
    platform.vault.digest,
    join(dataDir, ACCOUNTS),
    baseUrl ?? `http://localhost:${port}`,
  );
  const runs: Run[] = [];
  try {
    for (const service of [contracts, reviews, insights])
      runs.push(await runService(service, platform, 'main'));
    await playOn(stageOf(runs, clock, takeInto(identity)));
  } finally {
    for (const run of runs) await run.stop();
    await identity.close();
  }
};

/**
 * Whoever has an account by this e-mail address is that person; anyone else gets one. A password is for those who
 * have none: also for someone whose account was made when this was cut off, and whose password was not.
 */
const takeInto =
  (identity: Identity) =>
  async ({ name, email, password }: PersonLine): Promise<{ id: string }> => {
    const known = await identity.personByEmail(email);
    if (!known) return identity.createPerson({ name, email, ...(password !== undefined && { password }) });
    if (password !== undefined) await identity.givePassword(known.id, password);
    return known;
  };
