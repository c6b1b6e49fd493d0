import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { canonicalJson } from '@alliance/platform/vouching/canonical-json';
import { chainOf } from '@alliance/platform/vouching/chain';
import { BEGINNING, voucherUnder } from '@alliance/platform/vouching/voucher';
import type { Chance } from '@alliance/platform-embedded/seeded';
import { placedFactOf, type FactRow } from '@alliance/platform-embedded/fact-rows';
import { ANCHORED, LOGS, NOTES, of, VIEWS, type Tampering } from './tamperings.ts';

const inFile = <Result>(dir: string, name: string, work: (database: DatabaseSync) => Result): Result => {
  const database = new DatabaseSync(join(dir, name));
  try {
    return work(database);
  } finally {
    database.close();
  }
};
const change = (dir: string, name: string, ...statements: readonly string[]) =>
  inFile(dir, name, (database) => database.exec(statements.join(';')));

/** Whoever does everything right but for the key. */
const forged = voucherUnder(new Uint8Array(32).fill(66));

/** Makes a stranger whoever was a coach, or dates and words another's. */
const FORGERIES = [
  `UPDATE facts SET open = replace(open, 'coach-', 'stranger-')`,
  `UPDATE facts SET open = replace(open, 'amara', 'judith')`,
  `UPDATE facts SET at = '2020-01-01T00:00:00.000Z' WHERE position > 7`,
  `UPDATE facts SET sealed = (SELECT sealed FROM facts WHERE position = 6) WHERE position > 6`,
  `UPDATE facts SET scope = 'alliance/a-1' WHERE scope = 'alliance/a-0'`,
  `DELETE FROM facts WHERE position > 40`,
];

/** What every file is told of the logs, as if they had always been like this. */
const anchorAsTheyAre = (dir: string) => {
  const logs = Object.fromEntries(
    LOGS.map((name) => [name.replace('.log.db', ''), inFile(dir, name, headIn)] as const),
  );
  const heads = canonicalJson({ logs, erased: 1, turn: 1_000, files: ANCHORED });
  for (const name of ANCHORED)
    inFile(dir, name, (database) =>
      database
        .prepare('UPDATE anchor SET heads = ?, vouched = ?')
        .run(heads, forged.vouch(`anchor ${heads}`)),
    );
};
const headIn = (database: DatabaseSync) => {
  const last = database.prepare('SELECT position, link FROM facts ORDER BY position DESC LIMIT 1').get();
  return {
    position: Number(last?.['position']),
    link: Buffer.from(last?.['link'] as Uint8Array).toString('base64url'),
  };
};
const linkAnew = (dir: string, name: string) =>
  inFile(dir, name, (database) => {
    const chain = chainOf(forged, name.replace('.log.db', ''));
    const keep = database.prepare('UPDATE facts SET previous = ?, link = ? WHERE position = ?');
    let previous: Uint8Array = BEGINNING;
    for (const row of database.prepare('SELECT * FROM facts ORDER BY position').all()) {
      const fact = placedFactOf(row as unknown as FactRow);
      const links = chain.links(fact, previous);
      keep.run(links.previous, links.link, fact.position);
      previous = links.link;
    }
  });
const anySome = (chance: Chance) => 1 + chance.below(50);

/** Done by whoever has read the code, and hasn't got the root key. */
export const PLANNED: Readonly<Record<string, Tampering>> = {
  'recomputes the chain without the key': (dir, chance) => {
    const name = of(chance, LOGS);
    change(dir, name, of(chance, FORGERIES));
    linkAnew(dir, name);
    if (chance.of(0.5)) anchorAsTheyAre(dir);
    if (chance.of(0.5)) for (const views of VIEWS) rmSync(join(dir, views));
  },
  'strips everything that vouches': (dir, chance) => {
    for (const name of LOGS)
      change(
        dir,
        name,
        'UPDATE facts SET previous = NULL, link = NULL',
        `UPDATE facts SET open = '{"by":"stranger"}' WHERE position = ${anySome(chance)}`,
        'DELETE FROM anchor',
      );
    for (const name of [...VIEWS, NOTES]) change(dir, name, 'DELETE FROM vouched');
    change(dir, 'vault.db', 'DELETE FROM anchor', 'UPDATE keys SET erased = NULL');
    if (chance.of(0.5)) change(dir, 'vault.db', 'DELETE FROM root_key');
    rmSync(join(dir, 'vouched.json'), { force: true });
  },
  'empties a row of the vault, and changes whose it was': (dir, chance) => {
    const one = `id = (SELECT id FROM keys WHERE wrapped IS NOT NULL LIMIT 1 OFFSET ${chance.below(6)})`;
    change(
      dir,
      'vault.db',
      of(chance, [
        `UPDATE keys SET wrapped = NULL, erased = (SELECT erased FROM keys WHERE wrapped IS NULL) WHERE ${one}`,
        `UPDATE keys SET author = 'stranger' WHERE ${one}`,
        `UPDATE keys SET audience = 'stranger' WHERE ${one}`,
        `UPDATE keys SET wrapped = (SELECT wrapped FROM keys WHERE wrapped IS NOT NULL LIMIT 1), erased = NULL WHERE wrapped IS NULL`,
        `DELETE FROM keys WHERE wrapped IS NULL`,
      ]),
    );
    if (chance.of(0.5))
      for (const name of VIEWS)
        change(dir, name, `UPDATE documents SET json = replace(json, 'coach-0', 'stranger')`);
    if (chance.of(0.5)) change(dir, of(chance, LOGS), FORGERIES[0] ?? '');
  },
  'puts an earlier envelope in': (dir, chance) => {
    const [from, to] = [anySome(chance), anySome(chance)];
    const columns = of(chance, [
      ['open'],
      ['sealed', 'key_id'],
      ['id', 'at', 'type', 'version', 'open', 'sealed', 'key_id', 'command_id', 'command_digest', 'scope'],
      ['id', 'stream', 'revision', 'open', 'previous', 'link'],
    ]);
    change(
      dir,
      of(chance, LOGS),
      `UPDATE facts SET (${columns.join(', ')}) =
        (SELECT ${columns.join(', ')} FROM facts WHERE position = ${from}) WHERE position = ${to}`,
    );
  },
  'makes a stranger a coach in what is made again': (dir, chance) => {
    for (const name of VIEWS)
      change(
        dir,
        name,
        of(chance, [
          `UPDATE documents SET json = replace(json, 'coach-0', 'stranger'), key = replace(key, 'coach-0', 'stranger')`,
          `DELETE FROM documents WHERE key LIKE '%a-0'`,
          `DELETE FROM documents`,
          `DELETE FROM journal WHERE entry = ${anySome(chance)}`,
          `UPDATE journal SET scope = 'alliance/a-1' WHERE entry = ${anySome(chance)}`,
          `UPDATE checkpoints SET offset = offset - ${anySome(chance)}`,
          `UPDATE checkpoints SET offset = offset + ${anySome(chance)}`,
          `DELETE FROM parked`,
        ]),
        of(chance, [
          'SELECT 1',
          'DELETE FROM vouched',
          `UPDATE vouched SET told = '${forged.vouch('rows')}'`,
        ]),
      );
  },
  'puts relations back as they were before an end': (dir, _chance, { earlier }) => {
    for (const name of VIEWS) {
      const before = inFile(earlier, name, (database) => database.prepare('SELECT * FROM documents').all());
      inFile(dir, name, (database) => {
        const put = database.prepare('INSERT OR REPLACE INTO documents VALUES (?, ?, ?)');
        for (const { collection, key, json } of before) put.run(collection!, key!, json!);
      });
    }
  },
  'takes a log with its head and all checkpoints from before': (dir, chance, { earlier, otherwise }) => {
    const from = of(chance, [earlier, otherwise]);
    for (const name of [of(chance, LOGS), ...VIEWS]) copyFileSync(join(from, name), join(dir, name));
  },
  'takes a log, and what every file is told of it, from before': (dir, chance, { earlier }) => {
    const taken = of(chance, LOGS);
    copyFileSync(join(earlier, taken), join(dir, taken));
    for (const name of ANCHORED) {
      const told = inFile(earlier, name, (database) => database.prepare('SELECT * FROM anchor').get());
      inFile(dir, name, (database) =>
        database
          .prepare('UPDATE anchor SET heads = ?, vouched = ?')
          .run(told?.['heads'] ?? '', told?.['vouched'] ?? ''),
      );
    }
    for (const name of VIEWS) copyFileSync(join(earlier, name), join(dir, name));
  },
  'takes views from another life': (dir, chance, { earlier, otherwise }) => {
    const from = of(chance, [earlier, otherwise]);
    for (const name of chance.of(0.5) ? VIEWS : [of(chance, VIEWS)])
      copyFileSync(join(from, name), join(dir, name));
  },
  'takes notes from another life': (dir, chance, { earlier, otherwise }) =>
    copyFileSync(join(of(chance, [earlier, otherwise]), NOTES), join(dir, NOTES)),
};
