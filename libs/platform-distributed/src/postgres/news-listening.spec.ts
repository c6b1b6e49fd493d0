import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { until } from '@alliance/platform-tests/until';
import type { Pool } from 'pg';
import { postgresForTests, type TestDatabases } from '../../../../tests/engines/postgres.ts';
import { wayToSilence, type SilentWay } from '../../../../tests/engines/silent-way.ts';
import { listenForNews } from './news-listening.ts';
import { openPool } from './pool.ts';

let databases: TestDatabases;
let way: SilentWay;
let pool: Pool;
let told: unknown[];
let stop: () => void;
beforeAll(async () => {
  databases = await postgresForTests();
});
afterAll(() => databases.stop());
beforeEach(async () => {
  way = await wayToSilence(await databases.newDatabase());
  pool = openPool(way.url);
  told = [];
  stop = await listenForNews(pool, 'spec', (news) => told.push(news));
});
afterEach(async () => {
  stop();
  await pool.end();
  way.close();
});

/** The line breaks, and whoever comes back is not answered. */
const breaksAndFallsSilent = async () => {
  way.mend();
  way.fallSilent();
  await until('the line to be gone', () => way.comers() === 0);
};

describe('listening for news', () => {
  it('comes back when the line breaks, and tells that something may have been missed', async () => {
    way.mend();
    await until('it to be told', () => told.length > 0);
    expect([told, way.comers()]).toEqual([['missed'], 1]);
  });

  it('is over at once when it is stopped', async () => {
    expect(way.comers()).toBe(1);
    stop();
    await until('the line to be gone', () => way.comers() === 0);
  });

  it('is over at once also while it comes back', async () => {
    await breaksAndFallsSilent();
    await until('it to be on its way', () => way.comers() === 1);
    const stopped = performance.now();
    stop();
    await until('it to have given up', () => way.comers() === 0);
    expect(performance.now() - stopped).toBeLessThan(2_000);
  });

  it('comes back no more once it was stopped', async () => {
    await breaksAndFallsSilent();
    stop();
    way.mend();
    // Somebody who comes by later than it would.
    await new Promise((later) => setTimeout(later, 500));
    expect([told, way.comers()]).toEqual([[], 0]);
  });
});
