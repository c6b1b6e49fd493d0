import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { kindOf, scopeOf, type Scope } from '@alliance/decider/scope';
import { seeded } from '@alliance/platform-embedded/seeded';
import { PATIENCE } from '@alliance/platform-tests/amounts';
import {
  drawnFromLogs,
  expectHeardOnce,
  expectRecordedOnceAndWhole,
  reading,
  type Folder,
} from './server-folder.ts';
import { mustBe, Partnership, underLoad } from './server-load.ts';
import { signUpBoth } from './server-people.ts';
import { freePort, startServer, type ServerProcess } from './server-process.ts';

const ROUNDS = process.env['FAULTS'] === 'whole' ? 50 : 4;
const SEED = Number(process.env['FAULTS_SEED'] ?? 1);
const chance = seeded(SEED, 'kills');
/** When the server is killed in each round: after so many answers, and so many milliseconds more. */
const KILLS = Array.from({ length: ROUNDS }, () => ({
  answers: 20 + chance.below(600),
  after: chance.below(15),
}));
/** Pairs that begin in each round; those of the round before go on beside them. */
const NEW_PAIRS = 8;
const EACH = 4;
const DOCUMENTS = ['story', 'agreement', 'sessions', 'themes'];
/** Of what was acknowledged in earlier rounds, so many are asked for again. */
const LOOKED_UP = 100;
/** Milliseconds. A machine so busy that even the first start takes longer than a quarter of it gets more. */
const READY_WITHIN = 5_000;

interface Read {
  readonly allianceId: string;
  readonly viewer: string;
  readonly name: string;
  readonly document: { readonly today: string };
}

/** Asks for the same again, and is answered the same. */
const expectReplayed = async (partnership: Partnership, from: number, spread = 1) => {
  const some = partnership.acknowledged.slice(from).filter((_, at) => at % spread === 0);
  for (const { command, body, etag } of some) {
    const again = mustBe(200, await partnership.send(command));
    expect([again.body, again.headers.get('etag')]).toEqual([body, etag]);
    expect(again.headers.get('idempotent-replayed')).toBe('true');
  }
};

const readBy = async (partnership: Partnership): Promise<readonly Read[]> => {
  const { allianceId } = partnership;
  if (allianceId === undefined || !partnership.isFormed) return [];
  const both = DOCUMENTS.flatMap((name) => (['coach', 'supervisor'] as const).map((by) => ({ name, by })));
  return Promise.all(
    both.map(async ({ name, by }) => ({
      allianceId,
      viewer: partnership[by].id,
      name,
      document: mustBe(200, await partnership.read(by, name)).body as Read['document'],
    })),
  );
};

const expectFolded = async (folder: Folder, read: readonly Read[]) => {
  const drawn = drawnFromLogs(folder);
  for (const { allianceId, viewer, name, document } of read)
    expect(document).toEqual(await drawn(allianceId, viewer, name, document.today));
};

/** The one or the other half of all rounds, so that two can run at the same time. Each has a server of its own. */
export const killedInHalfOfTheRounds = (half: 'first' | 'second'): void => {
  const [from, to] = half === 'first' ? [0, ROUNDS / 2] : [ROUNDS / 2, ROUNDS];
  let dataDir: string;
  let port: number;
  let server: ServerProcess | undefined;
  const partnerships: Partnership[] = [];
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'alliance-'));
    port = await freePort();
  });
  afterAll(async () => {
    await server?.kill();
    await rm(dataDir, { recursive: true });
  });

  /** Until a random moment of a random command. */
  const workUntilKilled = async (running: ServerProcess, round: number, active: readonly Partnership[]) => {
    let { answers = 0, after = 0 } = KILLS[round] ?? {};
    let killing: Promise<void> | undefined;
    await underLoad(active, () => {
      answers -= 1;
      if (answers === 0) killing = pause(after).then(() => running.kill());
    });
    await killing;
  };

  it(
    `has kept all it acknowledged, once and whole, and shows what follows from it (${to - from} times, seed ${SEED})`,
    async () => {
      let readyWithin = READY_WITHIN;
      let people: Awaited<ReturnType<typeof signUpBoth>> | undefined;
      for (let round = from; round < to; round++) {
        server = await startServer(dataDir, port);
        if (round === from) readyWithin = Math.max(READY_WITHIN, 4 * server.readyAfter);
        people ??= await signUpBoth(server.url, EACH);
        const { coaches, supervisors } = people;
        for (let pair = 0; pair < NEW_PAIRS; pair++) {
          const coach = coaches[pair % EACH];
          const supervisor = supervisors[(pair + Math.floor(pair / EACH)) % EACH];
          if (coach && supervisor)
            partnerships.push(new Partnership(`round-${round}-pair-${pair}`, coach, supervisor));
        }
        const active = partnerships.slice(-2 * NEW_PAIRS);
        const before = active.map(({ acknowledged }) => acknowledged.length);
        await workUntilKilled(server, round, active);

        server = await startServer(dataDir, port);
        expect(server.readyAfter).toBeLessThan(readyWithin);
        await Promise.all(active.map((partnership, at) => expectReplayed(partnership, before[at] ?? 0)));
        const all = partnerships.flatMap(({ acknowledged }) => acknowledged).length;
        const spread = Math.ceil(all / LOOKED_UP);
        await Promise.all(partnerships.map((partnership) => expectReplayed(partnership, 0, spread)));
        // What was never acknowledged is sent again: recorded before or not, it is recorded once.
        for (const partnership of active) {
          if (!partnership.unanswered) continue;
          expect(await partnership.goOn()).toBe(true);
          await expectReplayed(partnership, partnership.acknowledged.length - 1);
        }
        const read = (await Promise.all(active.map(readBy))).flat();
        expect(read.length).toBeGreaterThan(0);

        expect((await server.terminate()).code).toBe(0);
        await reading(dataDir, async (folder) => {
          const commands = partnerships.flatMap(({ acknowledged }) => acknowledged);
          expectRecordedOnceAndWhole(
            folder,
            commands.map(({ command }) => command),
          );
          const atWork = new Set<Scope>(active.map(({ allianceId = '' }) => scopeOf('alliance', allianceId)));
          // What other pairs had was looked at while they were at work, and is once more in the end.
          const isLast = round === to - 1;
          await expectHeardOnce(
            folder,
            (scope) => isLast || kindOf(scope) !== 'alliance' || atWork.has(scope),
          );
          await expectFolded(folder, read);
        });
      }
    },
    2 * PATIENCE,
  );
};
