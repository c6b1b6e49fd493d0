import { cpSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { appendTo, someFact } from '@alliance/platform-tests/sample-facts';
import { embedded } from './embedded.ts';

const FILES = [
  'contracts.log.db',
  'reviews.log.db',
  'contracts.notes.db',
  'vault.db',
  'accounts.db',
  'root.key',
];
const WAYS = ['lost', 'older'] as const;
interface Change {
  readonly name: string;
  readonly way: (typeof WAYS)[number];
}
const all = FILES.flatMap((name) => WAYS.map((way): Change => ({ name, way })));
const told = ({ name, way }: Change) => `${name} ${way}`;

let place: string;
const at = (name: string) => join(place, name);

/** Something is recorded in each log, and noted, somebody signs up, and a key is made. */
const live = async (day: number) => {
  const platform = await embedded({ dir: at('data') });
  for (const service of ['contracts', 'reviews'])
    await (await platform.eventStore(service)).append(appendTo(`day-${day}`, 'any', someFact(`day-${day}`)));
  await platform.vault.keyFor({ stream: `day-${day}`, author: 'ana', audience: 'both' });
  await (await platform.notes('contracts')).transact((notes) => notes.put('days', String(day), {}));
  const accounts = new DatabaseSync(at('data/accounts.db'));
  accounts.exec(`CREATE TABLE IF NOT EXISTS people (day INTEGER); INSERT INTO people VALUES (${day})`);
  accounts.close();
  await platform.close();
};

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'alliance-lost-'));
  await live(1);
  cpSync(at('data'), at('before'), { recursive: true });
  await live(2);
  await live(3);
});
afterAll(() => rmSync(place, { recursive: true }));

const opened = async (dir: string): Promise<Error | 'opened'> => {
  try {
    await (await embedded({ dir })).close();
    return 'opened';
  } catch (error) {
    return error as Error;
  }
};

const expectRefusedAndPutRight = async (changes: readonly Change[]) => {
  const dir = at(changes.map(told).join('-'));
  cpSync(at('data'), dir, { recursive: true });
  for (const { name, way } of changes)
    if (way === 'lost') rmSync(join(dir, name));
    else copyFileSync(join(at('before'), name), join(dir, name));
  // A root key never changes: an older copy is the same.
  const wrong = changes.filter(({ name, way }) => name !== 'root.key' || way === 'lost');
  const refusal = await opened(dir);
  if (wrong.length === 0) expect(refusal).toBe('opened');
  else {
    if (refusal === 'opened') throw new Error(`${changes.map(told).join(', ')} was opened`);
    expect(['FileLost', 'NotVouchedFor']).toContain(refusal.name);
    expect(refusal.message).toMatch(/Put (the file|it) back/);
    expect(
      wrong.some(({ name }) => refusal.message.startsWith(name) || refusal.message.includes(` ${name} `)),
    ).toBe(true);
  }
  // Nothing has come in the place of what was lost: once it is back, all is as it was.
  for (const { name, way } of changes) {
    expect([name, way, existsSync(join(dir, name))]).toEqual([name, way, way === 'older']);
    copyFileSync(join(at('data'), name), join(dir, name));
  }
  expect(await opened(dir)).toBe('opened');
  rmSync(dir, { recursive: true });
};

describe('a folder in which a file is lost, or an older copy of itself', () => {
  for (const change of all)
    it(`isn’t opened, and says which: ${told(change)}`, () => expectRefusedAndPutRight([change]));
});

describe('a folder in which two files are lost, or older copies of themselves', () => {
  const pairs = all.flatMap((one, place) =>
    all.slice(place + 1).flatMap((other) => (other.name === one.name ? [] : [[one, other] as const])),
  );
  for (const pair of pairs)
    it(`isn’t opened, and says which: ${pair.map(told).join(', ')}`, () => expectRefusedAndPutRight(pair));
});

describe('a folder as it was left', () => {
  it('is opened again, whoever was killed before the others were told', async () => {
    cpSync(at('data'), at('killed'), { recursive: true });
    const platform = await embedded({ dir: at('killed') });
    const contracts = await platform.eventStore('contracts');
    await contracts.append(appendTo('late', 0, someFact('late')));
    cpSync(at('killed'), at('as-killed'), { recursive: true });
    await platform.close();
    expect(await opened(at('as-killed'))).toBe('opened');
    expect(await opened(at('as-killed'))).toBe('opened');
  });
});
