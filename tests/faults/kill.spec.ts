import { randomInt } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { embedded } from '@alliance/platform-embedded/embedded';
import { KILLS, PATIENCE } from '@alliance/platform-tests/amounts';
import { batchLines, expectWholeBatches, type BatchLine } from './batches.ts';
import { startKillable } from './killable.ts';

const APPENDING = join(import.meta.dirname, 'appending.ts');

describe('a process that is killed while it appends', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'alliance-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it(
    `has lost no acknowledged batch and left none by half, ${KILLS} times in a row on one log`,
    async () => {
      const acknowledged: BatchLine[] = [];
      for (let kill = 0; kill < KILLS; kill++) {
        const appending = startKillable(APPENDING, folder);
        await appending.printed(randomInt(1, 600));
        await pause(randomInt(20));
        await appending.kill();
        acknowledged.push(...batchLines(appending.lines));

        const platform = await embedded({ dir: folder });
        const facts = await expectWholeBatches(await platform.eventStore('reviews'), acknowledged);
        expect(facts).toBeGreaterThanOrEqual(acknowledged.length);
        await platform.close();
      }
    },
    PATIENCE,
  );
});
