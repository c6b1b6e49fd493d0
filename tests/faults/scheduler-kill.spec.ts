import { randomInt } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { systemClock } from '@alliance/platform/clock';
import { embedded } from '@alliance/platform-embedded/embedded';
import { DUE, KILLS, PATIENCE } from '@alliance/platform-tests/amounts';
import { startKillable } from './killable.ts';
import { factIdOf, timesOf, type ToSchedule } from './scheduling.ts';

const SCHEDULING = join(import.meta.dirname, 'scheduling-embedded.ts');

describe('a process that is killed while things fall due', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alliance-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it(
    `records each of ${DUE} facts once, and sends no letter more than once more, ${KILLS} times in a row`,
    async () => {
      const letters = join(folder, 'letters');
      const told: ToSchedule = { count: DUE, from: systemClock.now(), within: KILLS * 0.6, letters };
      const data = join(folder, 'data');
      const start = () => startKillable(SCHEDULING, data, JSON.stringify(told));
      let seen = 0;
      for (let kill = 0; kill < KILLS && seen < DUE * 2; kill++) {
        const process = start();
        await process.printed(Math.min(randomInt(1, Math.ceil((4 * DUE) / KILLS)), 2 * DUE - seen));
        await pause(randomInt(20));
        await process.kill();
        seen += process.lines.length;
      }
      const last = start();
      const left = async () => timesOf(await readFile(letters, 'utf8').catch(() => ''));
      await last.printed(Math.max(0, 2 * DUE - seen - 2 * KILLS));
      await pause(1_000);
      await last.kill();

      const platform = await embedded({ dir: data });
      const recorded = await (await platform.eventStore('reviews')).readAll(0, DUE * 2);
      await platform.close();
      const expected = Array.from({ length: DUE }, (_, index) => factIdOf(index)).toSorted();
      expect(recorded.map(({ id }) => id).toSorted()).toEqual(expected);
      const times = [...(await left()).values()];
      // One that was begun twice, and killed both times, isn't begun again.
      expect(times.length).toBeGreaterThanOrEqual(DUE - KILLS / 2);
      expect(times.filter((time) => time > 2)).toEqual([]);
      expect(times.filter((time) => time > 1).length).toBeLessThanOrEqual(KILLS);
    },
    PATIENCE * 2,
  );
});
