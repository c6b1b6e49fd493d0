import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { importScenario } from '@alliance/all-in-one/command-line/import-scenario';
import { readEnvironment } from '@alliance/all-in-one/environment';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  scripts: Record<string, string>;
};

describe('the README', () => {
  it('shows a scenario that can be taken in', async () => {
    const [, scenario = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
    const dir = mkdtempSync(join(tmpdir(), 'alliance-readme-'));
    const file = join(dir, 'ana-and-ben.jsonl');
    writeFileSync(file, scenario);
    const environment = readEnvironment({ DATA_DIR: join(dir, 'data') });
    const silent = { begin: () => undefined, at: () => undefined, end: () => undefined };
    expect(await importScenario(file, environment, silent)).toBe(scenario.trim().split('\n').length);
    rmSync(dir, { recursive: true });
  });
  it('names scripts that there are', () => {
    const named = [...readme.matchAll(/`npm run ([a-z:]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });
  it('names every variable that is read, and none that isn’t', () => {
    const rows = [...readme.matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name = '']) => name);
    const source = readFileSync(
      new URL('../../services/all-in-one/src/environment.ts', import.meta.url),
      'utf8',
    );
    const read = [...source.matchAll(/^ {2}([A-Z_]+): /gm)].map(([, name = '']) => name);
    expect(rows.toSorted()).toEqual(read.toSorted());
  });
});
