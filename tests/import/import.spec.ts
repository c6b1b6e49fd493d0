import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { embedded } from '@alliance/platform-embedded/embedded';
import { seeded } from '@alliance/platform-embedded/seeded';
import { freePort, startServer } from '../faults/server-process.ts';
import { Visitor } from '../harness/visitor.ts';
import { ALLIANCE, alliance, type Ended } from './command-line.ts';
import { everyByteOf, keptIn, place, type Place } from './data-folder.ts';
import { anaAndBen, readmeExample, withLine } from './scenario-file.ts';

const SEED = Number(process.env['FAULTS_SEED'] ?? 1);
const KILLS = process.env['FAULTS'] === 'whole' ? 20 : 3;
/** Milliseconds: every step is a process of its own, on a machine that others use as well. */
const PATIENCE = process.env['FAULTS'] === 'whole' ? 300_000 : 120_000;
/** Eighteen months of a pair: long enough to be cut off somewhere in the middle. */
const SAMPLE = join(import.meta.dirname, '../../services/all-in-one/sample/amara-and-judith.jsonl');

jest.setTimeout(PATIENCE);

let here: Place;
beforeEach(() => {
  here = place();
});
afterEach(() => here.remove());

const imported = (file: string): Promise<Ended> => alliance(here.dataDir, 'import', file).ended;
const served = async (email: string, password: string) => {
  const server = await startServer(here.dataDir, await freePort());
  try {
    const visitor = new Visitor(server.url, '/api');
    const { status } = await visitor.post('/auth/sign-in/email', { email, password });
    const alliances = (await visitor.get('/alliances')).body as readonly { allianceId: string }[];
    const documents = await Promise.all(
      alliances.map(({ allianceId }) => visitor.get(`/alliances/${allianceId}/sessions`)),
    );
    return { status, documents };
  } finally {
    await server.terminate();
  }
};

describe('npm run alliance -- import', () => {
  it('takes in the example of the README, and the server shows it to both', async () => {
    const file = here.write(readmeExample());
    const { code, out, err } = await imported(file);
    expect([code, err]).toEqual([0, '']);
    expect(out).toBe(`11 lines of ${file} are in.\n`);
    for (const [email, password] of [
      ['ana@example.org', 'first-of-june'],
      ['ben@example.org', 'last-of-march'],
    ] as const) {
      const { status, documents } = await served(email, password);
      expect([status, documents.length, documents[0]?.status]).toEqual([200, 1, 200]);
      expect(JSON.stringify(documents[0]?.body)).toContain('2026-01-20');
    }
  });

  it('says the line of a fault, and leaves no trace', async () => {
    const file = here.write(withLine(anaAndBen, 6, { do: 'contract burn' }));
    expect(await imported(file)).toEqual({
      code: 1,
      out: '',
      err: `${file}: line 6: nobody can "contract burn"\n`,
    });
    expect(everyByteOf(here.dataDir)).toBe('not there');
  });

  it('says that there is no such file', async () => {
    const { code, err } = await imported('nowhere.jsonl');
    expect(code).toBe(1);
    expect(err).toMatch(/^nowhere\.jsonl: .*no such file/);
    expect(everyByteOf(here.dataDir)).toBe('not there');
  });

  it('says how it is used when it is asked for anything else', async () => {
    const file = here.write(anaAndBen);
    for (const given of [[], ['import'], ['export', file], ['import', file, file]]) {
      const { code, out, err } = await alliance(here.dataDir, ...given).ended;
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^Usage: npm run alliance -- import FILE\n/);
    }
    expect(everyByteOf(here.dataDir)).toBe('not there');
  });

  it('is refused while a server has the data folder, and taken in afterwards', async () => {
    const file = here.write(anaAndBen);
    const server = await startServer(here.dataDir, await freePort());
    const { code, out, err } = await imported(file);
    await server.terminate();
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/in use by another process.*stop it first/);
    expect((await keptIn(here.dataDir)).accounts).toEqual([]);
    expect((await imported(file)).code).toBe(0);
  });

  it(`is there whole or not at all when it was killed, and done once in the end (${KILLS} kills, seed ${SEED})`, async () => {
    const file = here.write(readFileSync(SAMPLE, 'utf8'), 'amara-and-judith.jsonl');
    const uncut = place();
    const began = performance.now();
    expect((await alliance(uncut.dataDir, 'import', file).ended).code).toBe(0);
    const lasts = performance.now() - began;
    const whole = await keptIn(uncut.dataDir);
    uncut.remove();

    const chance = seeded(SEED, 'import');
    for (let kill = 0; kill < KILLS; kill++) {
      const running = alliance(here.dataDir, 'import', file);
      await pause((lasts * (40 + chance.below(65))) / 100);
      running.kill();
      await running.ended;
      // Whoever opens the folder next ends it, before anybody looks.
      await (await embedded({ dir: here.dataDir })).close();
      const accounts = existsSync(join(here.dataDir, 'accounts.db'));
      const kept = accounts ? await keptIn(here.dataDir) : 'nothing';
      expect(kept === 'nothing' || isDeepStrictEqual(kept, whole)).toBe(true);
    }
    expect((await imported(file)).code).toBe(0);
    expect(await keptIn(here.dataDir)).toEqual(whole);
  });
});

if (process.platform === 'linux' && existsSync('/usr/bin/script'))
  describe('the bar', () => {
    it('is drawn for somebody who looks at a terminal', () => {
      const file = here.write(anaAndBen);
      const drawn = execFileSync(
        '/usr/bin/script',
        ['-qec', `'${process.execPath}' '${ALLIANCE}' import '${file}'`, '/dev/null'],
        { encoding: 'utf8', env: { DATA_DIR: here.dataDir, TERM: 'xterm' } },
      );
      expect(drawn).toContain('9 of 9 lines');
    });
  });
