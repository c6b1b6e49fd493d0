import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { finishPrepared, forgetPrepared, prepare, takePrepared } from './prepared-files.ts';

const NAMES = ['a.db', 'b.db', 'c.db'];
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'alliance-'));
  for (const name of ['a.db', 'a.db-wal', 'b.db', 'other.db']) writeFileSync(join(dir, name), `old ${name}`);
});
afterEach(() => rmSync(dir, { recursive: true }));

const kept = () =>
  Object.fromEntries(
    readdirSync(dir)
      .toSorted()
      .map((name) => [name, readFileSync(join(dir, name), 'utf8')]),
  );
const before = {
  'a.db': 'old a.db',
  'a.db-wal': 'old a.db-wal',
  'b.db': 'old b.db',
  'other.db': 'old other.db',
};
const after = { 'a.db': 'new a.db', 'b.db': 'new b.db', 'c.db': 'new c.db', 'other.db': 'old other.db' };
/** As whoever changes the copies leaves them: what belonged to a file beside it is in it, or gone. */
const changed = () => {
  const prepared = prepare(dir, NAMES);
  rmSync(join(prepared, 'a.db-wal'));
  for (const name of [...NAMES, 'scratch.db']) writeFileSync(join(prepared, name), `new ${name}`);
  return prepared;
};

describe('files that are prepared', () => {
  it('begin as copies of what there is, with what SQLite keeps beside it', () => {
    expect(readdirSync(prepare(dir, NAMES)).toSorted()).toEqual(['a.db', 'a.db-wal', 'b.db']);
  });
  it('take the place of the others, those that were named and no more', () => {
    changed();
    takePrepared(dir, NAMES);
    expect(kept()).toEqual(after);
  });
  it('count for nothing where they were never finished', () => {
    changed();
    finishPrepared(dir);
    expect(kept()).toEqual(before);
  });
  it('can be forgotten, and begun again', () => {
    changed();
    forgetPrepared(dir);
    expect(kept()).toEqual(before);
    changed();
    takePrepared(dir, NAMES);
    expect(kept()).toEqual(after);
  });
  it.each([0, 1, 2, 3])('are all put in their place after %i of them were when it was cut off', (done) => {
    const prepared = changed();
    rmSync(join(prepared, 'scratch.db'));
    writeFileSync(join(prepared, 'ready'), '');
    for (const name of NAMES.slice(0, done)) {
      rmSync(join(dir, `${name}-wal`), { force: true });
      renameSync(join(prepared, name), join(dir, name));
    }
    finishPrepared(dir);
    finishPrepared(dir);
    expect(kept()).toEqual(after);
    expect(existsSync(prepared)).toBe(false);
  });
});
