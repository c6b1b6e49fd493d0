import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { importScenario } from '@alliance/all-in-one/command-line/import-scenario';
import { readEnvironment } from '@alliance/all-in-one/environment';
import { embedded } from '@alliance/platform-embedded/embedded';

const file = fileURLToPath(new URL('../../services/all-in-one/sample/tom-and-judith.jsonl', import.meta.url));
const silent = { begin: () => undefined, at: () => undefined, end: () => undefined };
const heads = async (dir: string) => {
  const platform = await embedded({ dir });
  const both = [
    await (await platform.eventStore('contracts')).head(),
    await (await platform.eventStore('reviews')).head(),
  ];
  await platform.close();
  return both;
};

describe('a scenario that is taken in again', () => {
  it('changes nothing, also where signatures and later versions stand', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'alliance-import-'));
    const environment = readEnvironment({ DATA_DIR: dir });
    const lines = await importScenario(file, environment, silent);
    const first = await heads(dir);
    expect(first[0]).toBeGreaterThan(30);
    expect(await importScenario(file, environment, silent)).toBe(lines);
    expect(await heads(dir)).toEqual(first);
    rmSync(dir, { recursive: true });
  });
});
