import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seeded } from '@alliance/platform-embedded/seeded';
import { PLANNED } from './planned.ts';
import { shownBy, type Shown } from './shown.ts';
import { ANYHOW, type Before } from './tamperings.ts';
import { copyOf, live } from './truth.ts';

const IS_WHOLE = process.env['FAULTS'] === 'whole';
const TIMES = IS_WHOLE ? 10_000 : 300;
const AT_ONCE = 10;
const SEED = Number(process.env['FAULTS_SEED'] ?? 1);
const TAMPERINGS = Object.entries({ ...ANYHOW, ...PLANNED });

let folder: string;
let whole: string;
let before: Before;
let truth: Shown['told'];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alliance-tampering-'));
  whole = join(folder, 'whole');
  before = { earlier: join(folder, 'earlier'), otherwise: join(folder, 'otherwise') };
  mkdirSync(whole);
  const accounts = new DatabaseSync(join(whole, 'accounts.db'));
  accounts.exec('CREATE TABLE user (id TEXT)');
  accounts.close();
  await live(whole, 30);
  copyOf(whole, before.earlier);
  await live(copyOf(whole, before.otherwise), 37);
  await live(whole, 31);
  ({ told: truth } = await shownBy(copyOf(whole, join(folder, 'untouched'))));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** How it went, by what was done. */
const counting = () => {
  const counts = new Map<string, { refused: number; madeAgain: number; asBefore: number }>();
  return {
    counts,
    add(name: string, { told, madeAgain }: Shown) {
      const own = counts.get(name) ?? { refused: 0, madeAgain: 0, asBefore: 0 };
      counts.set(name, own);
      own[told.size < truth.size ? 'refused' : madeAgain > 0 ? 'madeAgain' : 'asBefore'] += 1;
    },
    all: (what: 'refused' | 'madeAgain' | 'asBefore') =>
      [...counts.values()].reduce((sum, each) => sum + each[what], 0),
  };
};

describe('a folder that somebody without the root key has changed', () => {
  it('shows all of it while nobody has', () => {
    expect(truth.get('head of contracts')).toBe('67');
    expect(truth.get('reviews: standing in alliance/a-0')).toContain('endedAt');
    expect(truth.get('insights: parked')).toContain('UnknownFact');
    expect(truth.size).toBeGreaterThan(50);
  });
  it(
    `never shows what wasn’t recorded, in ${TIMES} ways of changing it`,
    async () => {
      const went = counting();
      const wrong: unknown[] = [];
      const tamperWith = async (time: number) => {
        const [name, tamper] = TAMPERINGS[time % TAMPERINGS.length]!;
        const dir = copyOf(whole, join(folder, `changed-${time}`));
        tamper(dir, seeded(SEED, `tampering ${time}`), before);
        const shown = await shownBy(dir);
        rmSync(dir, { recursive: true });
        went.add(name, shown);
        for (const [what, told] of shown.told) if (truth.get(what) !== told) wrong.push([time, name, what]);
      };
      // Each waits more than it works.
      for (let time = 0; time < TIMES; time += AT_ONCE)
        await Promise.all(Array.from({ length: AT_ONCE }, (_, at) => tamperWith(time + at)));
      if (IS_WHOLE) process.stdout.write(`${inspect(went.counts)}\n`);
      expect(wrong).toEqual([]);
      expect(went.all('refused')).toBeGreaterThan(TIMES / 3);
      expect(went.all('madeAgain')).toBeGreaterThan(TIMES / 8);
    },
    3 * 60 * 60_000,
  );
});
