import { randomBytes, randomInt } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemClock } from '@alliance/platform/clock';
import { distributed } from '@alliance/platform-distributed/distributed';
import { DUE, KILLS, PATIENCE } from '@alliance/platform-tests/amounts';
import { until } from '@alliance/platform-tests/until';
import { postgresForTests, type TestDatabases } from '../engines/postgres.ts';
import { startKillable, type Killable } from '../faults/killable.ts';
import { factIdOf, timesOf, type ToSchedule } from '../faults/scheduling.ts';

const SCHEDULING = join(import.meta.dirname, 'scheduling-distributed.ts');

let databases: TestDatabases;
let folder: string;
beforeAll(async () => {
  databases = await postgresForTests();
  folder = await mkdtemp(join(tmpdir(), 'alliance-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await databases.stop();
});

describe('two processes, of which one or the other is killed while things fall due', () => {
  it(
    `record each of ${DUE} facts once, and send no letter more than once more, with ${KILLS} kills`,
    async () => {
      const [databaseUrl, rootKey] = [await databases.newDatabase(), randomBytes(32).toString('base64')];
      const letters = join(folder, 'letters');
      const told: ToSchedule = { count: DUE, from: systemClock.now(), within: KILLS, letters };
      const start = () => startKillable(SCHEDULING, databaseUrl, rootKey, JSON.stringify(told));
      const processes: [Killable, Killable] = [start(), start()];
      const left = async () => timesOf(await readFile(letters, 'utf8').catch(() => ''));
      let [kills, seen] = [0, 0];
      while (kills < KILLS) {
        const which = randomInt(2) as 0 | 1;
        // Long enough for either to have its turn: a lease is over a second after its holder was killed.
        await pause(randomInt(300, 2_500));
        await processes[which].kill();
        seen += processes[which].lines.length;
        processes[which] = start();
        kills += 1;
      }
      const lines = () => seen + processes[0].lines.length + processes[1].lines.length;
      for (let before = -1; before < lines() || lines() < DUE; await pause(4_000)) before = lines();
      await until('each letter to leave', async () => (await left()).size >= DUE - KILLS / 2);
      for (const one of processes) await one.kill();

      const platform = await distributed(
        {
          databaseUrl,
          rootKey,
          kafkaBrokers: ['127.0.0.1:1'],
          topics: { partitions: 1, replicas: 1, minInSyncReplicas: 1 },
        },
        { clientId: 'looking' },
      );
      const recorded = await (await platform.eventStore('reviews')).readAll(0, DUE * 2);
      await platform.close();
      const expected = Array.from({ length: DUE }, (_, index) => factIdOf(index)).toSorted();
      expect(recorded.map(({ id }) => id).toSorted()).toEqual(expected);
      const times = [...(await left()).values()];
      expect(times.filter((time) => time > 2)).toEqual([]);
      expect(times.filter((time) => time > 1).length).toBeLessThanOrEqual(KILLS);
    },
    PATIENCE * 3,
  );
});
