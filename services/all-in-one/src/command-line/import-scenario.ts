import { join } from 'node:path';
import { contracts } from '@alliance/contracts/contracts';
import { settings } from '@alliance/contracts/own/settings';
import { scopeOf } from '@alliance/decider/scope';
import type { Identity } from '@alliance/identity/identity';
import { ManagedClock, systemClock } from '@alliance/platform/clock';
import { openService } from '@alliance/platform/service/run-service';
import { embedded } from '@alliance/platform-embedded/embedded';
import { reviews } from '@alliance/reviews/reviews';
import { EARLIEST } from '@alliance/reviews/session/plausible-day';
import type { Environment } from '../environment.ts';
import { isCommand, ScenarioError, type Line, type PersonLine } from '../scenario/line.ts';
import { Play } from '../scenario/play.ts';
import { countLines, linesOf } from '../scenario/scenario-file.ts';
import { stageOf } from '../scenario/stage.ts';
import { ACCOUNTS } from '../accounts-file.ts';
import { identityOn } from './identity-on.ts';
import { TakenLines } from './taken-lines.ts';
import { onCopyOf } from './taking-in.ts';

export interface Progress {
  begin(lines: number): void;
  at(line: number): void;
  end(): void;
}

/**
 * Takes a scenario file into the data folder. It is decided whole, line by line, on a copy of the folder as it is,
 * which then takes its place: a file with a fault leaves nothing behind, and neither does one that was cut off. What
 * the clock shows while it is taken in is the time of its lines.
 *
 * @returns how many lines there were.
 * @throws ScenarioError with the number of the line and what is wrong with it.
 * @throws Error when the file isn't there, or has no such line.
 * @throws StoreUnavailable when a server holds the data folder.
 */
export const importScenario = async (
  file: string,
  environment: Environment,
  progress: Progress,
): Promise<number> => {
  const lines = await countLines(file);
  if (lines === 0)
    throw new Error('there is nothing in this file: it has no line with a person or a command');
  progress.begin(lines);
  try {
    await onCopyOf(environment.dataDir, (copy) => takeInto(copy, file, environment, progress));
  } finally {
    progress.end();
  }
  return lines;
};

const takeInto = async (
  dir: string,
  file: string,
  { rootKey, baseUrl, port }: Environment,
  progress: Progress,
): Promise<void> => {
  const clock = new ManagedClock('2000-01-01T00:00:00.000Z');
  const platform = await embedded({
    dir,
    clock,
    durable: false,
    alsoAnchoredIn: [ACCOUNTS],
    ...(rootKey !== undefined && { rootKey }),
  });
  const identity = await identityOn(
    platform.vault.digest,
    join(dir, ACCOUNTS),
    baseUrl ?? `http://localhost:${port}`,
  );
  try {
    const deciding = await Promise.all(
      [contracts, reviews].map(async (service) => ({
        service,
        running: await openService(service, platform, 'main'),
      })),
    );
    const livesBy = async (by: string, timeZone: string) => {
      // When they chose it a line doesn't say: it counts from now on.
      clock.moveTo(systemClock.now());
      const scope = scopeOf(settings.of, by);
      const choice = { aggregate: settings, verb: 'chooseTimeZone', scope, body: { timeZone }, by };
      for (const { service, running } of deciding) if (service === contracts) await running.send(choice);
    };
    const playing = new Play(stageOf(deciding, clock, welcome(identity, livesBy)));
    const taken = new TakenLines(await platform.notes('imports'), platform.vault);
    const now = Date.parse(systemClock.now());
    let played = 0;
    for await (const line of linesOf(file)) {
      assertPlausible(line, now);
      const noted = await taken.note(line);
      await playing.line(noted.scenario, line, noted.taken);
      progress.at((played += 1));
    }
    await taken.write();
  } finally {
    await identity.close();
    await platform.close();
  }
};

/** What is still to come would lie hidden until then, and a year typed wrong would stand on the line of time for good. */
const assertPlausible = (line: Line, now: number) => {
  if (!isCommand(line)) return;
  if (Date.parse(line.at) > now) throw new ScenarioError(line.number, 'at: this moment is still to come');
  if (Date.parse(line.at) < Date.parse(EARLIEST))
    throw new ScenarioError(line.number, `at: this is before ${EARLIEST.slice(0, 10)}`);
};

/**
 * Whoever has an account by this e-mail address is that person; anyone else gets one, and lives by the zone that their
 * line names. A password is for those who have none.
 */
const welcome =
  (identity: Identity, livesBy: (person: string, timeZone: string) => Promise<void>) =>
  async ({ name, email, password, zone }: PersonLine): Promise<{ id: string }> => {
    const known = await identity.personByEmail(email);
    if (!known) {
      const taken = await identity.createPerson({ name, email, ...(password !== undefined && { password }) });
      if (zone !== undefined) await livesBy(taken.id, zone);
      return taken;
    }
    if (password !== undefined) await identity.givePassword(known.id, password);
    return known;
  };
