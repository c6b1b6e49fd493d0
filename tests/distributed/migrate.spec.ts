import { kindOf } from '@alliance/decider/scope';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { identityOn } from '@alliance/all-in-one/command-line/identity-on';
import { ACCOUNTS } from '@alliance/all-in-one/accounts-file';
import { contracts } from '@alliance/contracts/contracts';
import { movableMailCounts } from '@alliance/contracts/views/movable-mail-counts';
import { insights } from '@alliance/insights/insights';
import type { Platform } from '@alliance/platform/ports/ports';
import { runService } from '@alliance/platform/service/run-service';
import { distributed } from '@alliance/platform-distributed/distributed';
import { postgresAccounts } from '@alliance/platform-distributed/postgres/postgres-accounts';
import { embedded } from '@alliance/platform-embedded/embedded';
import { until } from '@alliance/platform-tests/until';
import { reviews } from '@alliance/reviews/reviews';
import { accountInUse } from './account-in-use.ts';
import { heardOf, readIn, recordedIn, scopesIn } from './moved-facts.ts';
import { startKafka, type StartedKafka } from '../engines/kafka.ts';
import { postgresForTests, type TestDatabases } from '../engines/postgres.ts';

const ROOT = join(import.meta.dirname, '../..');
const SAMPLE = join(ROOT, 'services/all-in-one/sample/tom-and-judith.jsonl');
const BASE_URL = 'http://localhost:3000';
const LETTER = { id: 'installation', known: { left: [1_790_000_000_000] } };
const execute = promisify(execFile);

let databases: TestDatabases;
let kafka: StartedKafka;
let databaseUrl: string;
let folder: string;
let account: Awaited<ReturnType<typeof accountInUse>>;
beforeAll(async () => {
  [databases, kafka] = await Promise.all([postgresForTests(), startKafka({ brokers: 1 })]);
  databaseUrl = await databases.newDatabase();
  folder = mkdtempSync(join(tmpdir(), 'alliance-'));
  await alliance('import', SAMPLE);
  account = await livedIn();
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await kafka.stop();
  await databases.stop();
});

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});
/** Ends with the test, also with one that fails: what goes on holds the folder, and looks for engines that are gone. */
const during = async <Opened extends { close(): Promise<unknown> }>(opening: Promise<Opened>) => {
  const opened = await opening;
  ends.push(() => opened.close());
  return opened;
};
const openedHere = () => during(embedded({ dir: folder }));
const openedThere = () => during(distributed(enginesThere(), { clientId: 'all' }));

/** As somebody runs it on the command line. */
const alliance = async (...words: readonly string[]) => {
  const command = join(ROOT, 'services/all-in-one/dist/command-line/alliance.js');
  const env = {
    PATH: process.env['PATH'],
    DATA_DIR: folder,
    DATABASE_URL: databaseUrl,
    KAFKA_BROKERS: kafka.brokers.join(','),
    BASE_URL,
    TOPIC_PARTITIONS: '3',
    ROOT_KEY: words[0] === 'prepare' ? rootKey() : undefined,
  };
  return execute(process.execPath, ['--disable-warning=ExperimentalWarning', command, ...words], {
    env,
  }).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    ({ code, stderr, stdout }: { code: number; stderr: string; stdout: string }) => ({
      code,
      said: stdout + stderr,
    }),
  );
};
/** Whoever was taken in has an account in use beside them, and letters have left. */
const livedIn = async () => {
  const here = await embedded({ dir: folder });
  const identity = await identityOn(here.vault.digest, join(folder, ACCOUNTS), BASE_URL);
  const used = await accountInUse(identity);
  await movableMailCounts(await here.notes('contracts')).adopt(LETTER);
  await identity.close();
  await here.close();
  return used;
};
const enginesThere = () => ({
  databaseUrl,
  kafkaBrokers: kafka.brokers,
  rootKey: rootKey(),
  topics: { partitions: 3, replicas: 1, minInSyncReplicas: 1 },
});
const rootKey = () => readFileSync(join(folder, 'root.key'), 'utf8').trim();

const heardBy = async (platform: Platform) => {
  for (const service of [contracts, reviews, insights]) {
    const run = await runService(service, platform, 'main');
    ends.push(() => run.stop());
  }
  const views = await platform.viewStore('insights');
  const facts = await recordedIn(platform);
  await until('everything is heard', async () => {
    const heard = await Promise.all(scopesIn(facts).map((scope) => heardOf(views, scope)));
    return heard.flat().length === facts.length;
  });
};
describe('moving from one process to several', () => {
  it('prepares the engines, also twice', async () => {
    for (let times = 0; times < 2; times++) {
      const prepared = await alliance('prepare');
      for (const what of ['log of contracts', 'views of insights', 'keys', 'accounts', 'alliance.reviews.v2'])
        expect(prepared).toEqual({ code: 0, said: expect.stringContaining(`${what}: ready`) });
    }
  });

  it('moves keys, accounts, letters and facts, and finds them the same in the other place, also when done again', async () => {
    for (let times = 0; times < 2; times++) {
      const moved = await alliance('migrate');
      expect(moved).toMatchObject({ code: 0 });
      expect(moved.said.match(/the same {2}SHA-256 [0-9a-f]{64}/g)).toHaveLength(5);
      expect(moved.said).toContain('root.key');
      expect(moved.said).not.toContain(rootKey());
    }
  });

  it('moves accounts as they are used, and what is known of letters', async () => {
    const there = await openedThere();
    const accounts = await during(postgresAccounts(databaseUrl));
    const identity = await during(identityOn(there.vault.digest, accounts, BASE_URL));
    await account.usedIn(identity);
    const letters = [];
    for await (const row of movableMailCounts(await there.notes('contracts')).rows()) letters.push(row);
    expect(letters).toEqual([LETTER]);
  });

  it('lets no server go on with what was moved, unless somebody insists', async () => {
    expect(existsSync(join(folder, 'moved.txt'))).toBe(true);
    expect(await alliance('import', SAMPLE)).toMatchObject({
      code: 1,
      said: expect.stringContaining('was moved to other engines'),
    });
  });

  it('has every view made again from what was moved, and every word can be read', async () => {
    const here = await openedHere();
    const there = await openedThere();
    await heardBy(here);
    await heardBy(there);
    const before = await readIn(here);
    expect(before.length).toBeGreaterThan(100);
    expect(scopesIn(await recordedIn(there)).map(kindOf)).toContain('person');
    expect(await readIn(there)).toEqual(before);
  });

  it('says no when the other place has a life of its own, and changes nothing there', async () => {
    const there = await openedThere();
    const log = await there.eventStore('reviews');
    const [fact] = await log.readAll(0, 1);
    if (!fact) throw new Error('it was moved');
    const { revision: _revision, position: _position, ...own } = fact;
    await log.append([
      { stream: 'goal-own', expected: 0, facts: [{ ...own, id: 'own', stream: 'goal-own' }] },
    ]);
    const head = await log.head();
    const refused = await alliance('migrate');
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('not from here') });
    expect(await log.head()).toBe(head);
  });

  it('says what is missing when the engines are not named', async () => {
    databaseUrl = '';
    const refused = await alliance('migrate');
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining('DATABASE_URL') });
  });
});
