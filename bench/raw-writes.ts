import { randomBytes } from 'node:crypto';
import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { UnplacedFact } from '@alliance/facts/recorded';
import { openDatabase } from '@alliance/platform-embedded/database';
import { VOUCHED_COLUMNS } from '@alliance/platform/adapters/fact-columns';
import { FACTS_TABLE, rowOf } from '@alliance/platform-embedded/fact-rows';
import { timeSteps, type Measured } from './measuring.ts';

/** As many bytes as what vouches for a fact. */
const LINKS = { previous: randomBytes(32), link: randomBytes(32) };

const takeFrom = (facts: readonly UnplacedFact[], many: number) => {
  let next = 0;
  return () => facts.slice(next, (next += many));
};

/**
 * node:sqlite alone, with the same rows: so many inserts, one commit, and nothing is checked. With `indexed` the
 * table has the two unique indexes that a log needs and that our store keeps in another way.
 */
export const rawInserts = (
  folder: string,
  facts: readonly UnplacedFact[],
  { perCommit, indexed }: { readonly perCommit: number; readonly indexed: boolean },
): Measured => {
  const database = openDatabase(join(folder, `raw-${perCommit}-${indexed}.db`));
  database.exec(FACTS_TABLE);
  if (indexed)
    database.exec('CREATE UNIQUE INDEX ids ON facts (id); CREATE UNIQUE INDEX s ON facts (stream, revision)');
  const insert = database.prepare(
    `INSERT INTO facts (${VOUCHED_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)`,
  );
  const [begin, commit] = [database.prepare('BEGIN IMMEDIATE'), database.prepare('COMMIT')];
  const take = takeFrom(facts, perCommit);
  const revisions = new Map<string, number>();
  let position = 0;
  const what = `node:sqlite, ${perCommit} to a commit, ${indexed ? 'unique indexes' : 'no index'}`;
  const result = timeSteps(what, () => {
    const some = take();
    begin.run();
    for (const fact of some) {
      const revision = (revisions.get(fact.stream) ?? 0) + 1;
      revisions.set(fact.stream, revision);
      insert.run(...rowOf({ ...fact, revision, position: (position += 1) }, LINKS));
    }
    commit.run();
    return some.length;
  });
  database.close();
  return result;
};

/** The same bytes at the end of a plain file, with fdatasync after so many rows. */
export const rawSyncs = (folder: string, facts: readonly UnplacedFact[], perSync: number): Measured => {
  const file = openSync(join(folder, `raw-${perSync}.bytes`), 'a');
  const take = takeFrom(facts, perSync);
  const result = timeSteps(`write and fdatasync, ${perSync} to a sync`, () => {
    const some = take();
    if (some.length === 0) return 0;
    writeSync(
      file,
      some.map((fact) => rowOf({ ...fact, revision: 1, position: 1 }, LINKS).join('|')).join('\n'),
    );
    fdatasyncSync(file);
    return some.length;
  });
  closeSync(file);
  return result;
};
