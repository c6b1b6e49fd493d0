import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seeded } from '@alliance/platform-embedded/seeded';
import { TAMPERINGS, type Before } from './tamperings.ts';
import { copyOf, live, shownBy, type Shown } from './truth.ts';

const TIMES = process.env['FAULTS'] === 'whole' ? 10_000 : 300;
const SEED = Number(process.env['FAULTS_SEED'] ?? 1);

let folder: string;
let whole: string;
let before: Before;
let truth: Shown;
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
  truth = await shownBy(copyOf(whole, join(folder, 'untouched')));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder that somebody without the root key has changed', () => {
  it('shows all of it while nobody has', () => {
    expect(truth.get('head of contracts')).toBe('61');
    expect(truth.size).toBeGreaterThan(25);
  });
  it(
    `never shows what wasn’t recorded, in ${TIMES} ways of changing it`,
    async () => {
      const chance = seeded(SEED, 'tampering');
      const names = Object.keys(TAMPERINGS);
      const wrong: unknown[] = [];
      let refused = 0;
      for (let time = 0; time < TIMES; time++) {
        const name = names[time % names.length]!;
        const dir = copyOf(whole, join(folder, 'changed'));
        TAMPERINGS[name]?.(dir, chance, before);
        const shown = await shownBy(dir);
        if (shown.size < truth.size) refused += 1;
        for (const [what, told] of shown) if (truth.get(what) !== told) wrong.push([time, name, what]);
      }
      expect(wrong).toEqual([]);
      expect(refused).toBeGreaterThan(TIMES / 3);
    },
    60 * 60_000,
  );
});
