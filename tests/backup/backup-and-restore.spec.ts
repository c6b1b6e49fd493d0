import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { backup } from '@alliance/all-in-one/command-line/backup';
import { importScenario } from '@alliance/all-in-one/command-line/import-scenario';
import { restore } from '@alliance/all-in-one/command-line/restore';
import { embedded } from '@alliance/platform-embedded/embedded';
import { freePort, startServer, type ServerProcess } from '../faults/server-process.ts';
import { Visitor } from '../harness/visitor.ts';
import { alliance, type Ended } from '../import/command-line.ts';
import { everyByteOf, keptIn } from '../import/data-folder.ts';
import { anaAndBen, fileOf } from '../import/scenario-file.ts';
import { folders, silent, type Folders } from './folders.ts';

/** Milliseconds: every step is a process of its own. */
jest.setTimeout(120_000);

let here: Folders;
let server: ServerProcess | undefined;
beforeEach(() => {
  here = folders();
});
afterEach(async () => {
  await server?.kill();
  server = undefined;
  here.remove();
});

/** As the command line does it, without a process of its own. */
const copy = (from: string, to: string) => backup(here.at(to), here.environment(from), silent);
const bringBack = (to: string, from = 'copy', replaces?: string) =>
  restore(here.at(from), replaces && here.at(replaces), here.environment(to));
const run = (dataDir: string, ...given: readonly string[]): Promise<Ended> =>
  alliance(here.at(dataDir), ...given).ended;
/** A folder with a pair's first months in it. */
const lived = async (name = 'data') => {
  writeFileSync(here.at('lived.jsonl'), fileOf(anaAndBen));
  const unseen = { begin: silent, at: silent, end: silent };
  await importScenario(here.at('lived.jsonl'), here.environment(name), unseen);
};
const serving = async (name: string) => (server = await startServer(here.at(name), await freePort()));
const signedIn = async (url: string) => {
  const visitor = new Visitor(url, '/api');
  const answer = await visitor.post('/auth/sign-in/email', {
    email: 'ana@sol.example',
    password: 'first-of-june',
  });
  expect(answer.status).toBe(200);
  return visitor;
};
const sessionsOf = async (visitor: Visitor) => {
  const { body } = await visitor.get('/alliances');
  const [{ allianceId = '' } = {}] = body as readonly { allianceId?: string }[];
  return (await visitor.get(`/alliances/${allianceId}/sessions`)).body;
};
const rightsOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

describe('npm run alliance -- backup', () => {
  it('copies what a running server holds, and the copy goes on in another folder', async () => {
    await lived();
    const before = await serving('data');
    const ana = await signedIn(before.url);
    const shown = await sessionsOf(ana);
    expect(JSON.stringify(shown)).toContain('2025-02-19');

    const { code, out, err } = await run('data', 'backup', here.at('copy'));
    expect([code, err.trim()]).toEqual([0, '']);
    expect(out).toContain(
      `The root key is not in it, and nobody can read it without: it is ${here.at('data')}/root.key.`,
    );
    expect(readdirSync(here.at('copy')).toSorted()).toEqual(
      expect.arrayContaining([
        'accounts.db',
        'backup.json',
        'contracts.log.db',
        'reviews.log.db',
        'vault.db',
      ]),
    );
    expect(readdirSync(here.at('copy')).filter((name) => /root|insights|bus|-wal/.test(name))).toEqual([]);
    expect(rightsOf(here.at('copy'))).toBe('700');
    for (const name of readdirSync(here.at('copy')))
      expect(rightsOf(join(here.at('copy'), name))).toBe('600');
    await before.terminate();

    here.withRootKeyOf('other', 'data');
    const restored = await run('other', 'restore', here.at('copy'));
    expect([restored.code, restored.err]).toEqual([0, '']);
    const after = await serving('other');
    const stillHere = new Visitor(after.url, '/api');
    const asBefore = await fetch(`${after.url}/api/alliances`, { headers: { cookie: ana.cookie } });
    expect([asBefore.status, (await stillHere.get('/alliances')).status]).toEqual([401, 401]);
    expect(await sessionsOf(await signedIn(after.url))).toEqual(shown);
  });

  it('copies the same where no server runs, also one that was killed', async () => {
    await lived();
    await (await serving('data')).kill();
    await copy('data', 'copy');
    here.withRootKeyOf('other', 'data');
    await bringBack('other');
    expect(await keptIn(here.at('other'))).toEqual(await keptIn(here.at('data')));
  });

  it('says where a root key is that was given', async () => {
    const given = { ROOT_KEY: Buffer.alloc(32, 7).toString('base64') };
    const platform = await embedded({ dir: here.at('data'), rootKey: given.ROOT_KEY });
    await platform.close();
    server = await startServer(here.at('data'), await freePort(), given);
    const { out } = await run('data', 'backup', here.at('copy'));
    expect(out).toContain('it is what you give as ROOT_KEY.');
    expect(existsSync(join(here.at('data'), 'root.key'))).toBe(false);
  });

  it('writes nothing over, makes no copy inside the folder itself, and none of nothing', async () => {
    await lived();
    mkdirSync(here.at('full'));
    writeFileSync(join(here.at('full'), 'letter.txt'), 'mine');
    for (const [folder, into, why] of [
      ['data', 'full', /is there already/],
      ['data', 'data/copy', /inside the data folder/],
      ['nowhere', 'copy', /there is nothing in/],
    ] as const) {
      await expect(copy(folder, into)).rejects.toThrow(why);
    }
    expect(readdirSync(here.at('full'))).toEqual(['letter.txt']);
    expect(existsSync(here.at('copy'))).toBe(false);
  });
});

describe('npm run alliance -- restore', () => {
  const copied = async () => {
    await lived();
    await copy('data', 'copy');
  };

  it('refuses a copy that was changed, cut short, or made under another root key, and leaves nothing', async () => {
    await copied();
    here.withRootKeyOf('other', 'data');
    const asItWas = everyByteOf(here.at('other'));
    const refused = async (why: RegExp) => {
      await expect(bringBack('other')).rejects.toThrow(why);
      expect(everyByteOf(here.at('other'))).toEqual(asItWas);
    };
    appendFileSync(join(here.at('copy'), 'vault.db'), ' ');
    await refused(
      /^vault\.db in .* isn’t what was copied: it was changed or damaged since\. Take another copy$/,
    );
    rmSync(join(here.at('copy'), 'vault.db'));
    await refused(/^vault\.db in .* is missing/);
    rmSync(join(here.at('copy'), 'backup.json'));
    await refused(/is no copy that “backup” has made/);
    rmSync(here.at('copy'), { recursive: true });
    await copy('data', 'copy');
    writeFileSync(join(here.at('other'), 'root.key'), `${Buffer.alloc(32, 7).toString('base64')}\n`);
    await expect(bringBack('other')).rejects.toThrow(/under another root key/);
  });

  it('writes nothing over, and says what it needs', async () => {
    await copied();
    const asItWas = everyByteOf(here.at('data'));
    await expect(bringBack('data')).rejects.toThrow(/isn’t empty/);
    expect(everyByteOf(here.at('data'))).toEqual(asItWas);
    await expect(bringBack('other')).rejects.toThrow(/the root key isn’t in a copy/);
    expect(everyByteOf(here.at('other'))).toBe('not there');
  });

  it('keeps erased what was erased since in the folder that it replaces', async () => {
    await copied();
    const scope = await (async () => {
      const platform = await embedded({ dir: here.at('data') });
      const [found] = await firstKey(platform.vault.rows());
      if (!found) throw new Error('a pair has keys');
      await platform.vault.destroy(found);
      await platform.close();
      return found;
    })();
    renameSync(here.at('data'), here.at('old'));
    const alone = here.withRootKeyOf('alone', 'old');
    expect((await run('alone', 'restore', here.at('copy'))).out).toMatch(
      /erased after that moment is here again/,
    );
    const { code, out } = await run('data', 'restore', here.at('copy'), '--replaces', here.at('old'));
    expect([code, out]).toEqual([0, expect.stringMatching(/1 key that was destroyed/)]);
    for (const [dir, expected] of [
      [alone, expect.any(Object)],
      [here.at('data'), 'destroyed'],
    ] as const) {
      const platform = await embedded({ dir });
      expect(await platform.vault.keyById(scope.id)).toEqual(expected);
      await platform.close();
    }
  });
});

const firstKey = async <Row>(rows: AsyncIterable<Row>): Promise<readonly Row[]> => {
  for await (const row of rows) return [row];
  return [];
};
