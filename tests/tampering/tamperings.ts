import { copyFileSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { Chance } from '@alliance/platform-embedded/seeded';

/** Folders of before: the same life, shorter, and one that went on otherwise from there under the same root key. */
export interface Before {
  readonly earlier: string;
  readonly otherwise: string;
}

type Tampering = (dir: string, chance: Chance, before: Before) => void;

const TABLES: readonly (readonly [file: string, table: string, columns: readonly string[]])[] = [
  ...['contracts.log.db', 'reviews.log.db'].flatMap((file) => [
    [
      file,
      'facts',
      [
        'position',
        'id',
        'stream',
        'revision',
        'scope',
        'at',
        'type',
        'version',
        'open',
        'sealed',
        'key_id',
        'command_id',
        'command_digest',
        'previous',
        'link',
      ],
    ] as const,
    [file, 'anchor', ['heads', 'vouched']] as const,
    [file, 'places_complete', ['up_to']] as const,
  ]),
  ['vault.db', 'keys', ['id', 'stream', 'author', 'audience', 'wrapped', 'erased']],
  ['vault.db', 'anchor', ['heads', 'vouched']],
  ['vault.db', 'root_key', ['digest']],
  ['accounts.db', 'anchor', ['heads', 'vouched']],
  ['insights.views.db', 'documents', ['collection', 'key', 'json']],
];
const FILES = [
  'contracts.log.db',
  'reviews.log.db',
  'vault.db',
  'accounts.db',
  'insights.views.db',
  'vouched.json',
];

const of = <T>(chance: Chance, all: readonly T[]): T => all[chance.below(all.length)]!;

const inTable = (
  dir: string,
  chance: Chance,
  work: (database: DatabaseSync, table: string, columns: readonly string[], file: string) => void,
) => {
  const [file, table, columns] = of(chance, TABLES);
  const database = new DatabaseSync(join(dir, file));
  try {
    if (rows(database, table).length === 0) return;
    work(database, table, columns, file);
  } catch (error) {
    // What SQLite itself refuses, such as two rows of one key, nobody can do.
    if ((error as { code?: string }).code !== 'ERR_SQLITE_ERROR') throw error;
  } finally {
    database.close();
  }
};
type Row = Record<string, SQLInputValue>;
const rows = (database: DatabaseSync, table: string) =>
  database.prepare(`SELECT * FROM ${table}`).all() as Row[];
/** Which row it is, by all that is in it. */
const where = (row: Row) =>
  Object.keys(row)
    .map((name) => `${name} IS ?`)
    .join(' AND ');

const another = (chance: Chance, value: SQLInputValue | undefined): SQLInputValue => {
  if (typeof value === 'number') return value + 1 + chance.below(5);
  if (value instanceof Uint8Array) {
    const bytes = Uint8Array.from(value);
    bytes[chance.below(bytes.length)]! ^= 1;
    return bytes;
  }
  const text = String(value ?? '');
  return of(chance, [
    text.replace(/amara|judith|coach-\d|goal-\d|a-\d/, 'stranger'),
    text.replace(/\d/, '7'),
    `${text}x`,
    '{}',
    '',
  ]);
};

export const TAMPERINGS: Readonly<Record<string, Tampering>> = {
  'changes a value': (dir, chance) =>
    inTable(dir, chance, (database, table, columns) => {
      const [row, column] = [of(chance, rows(database, table)), of(chance, columns)];
      database
        .prepare(`UPDATE ${table} SET ${column} = ? WHERE ${where(row)}`)
        .run(another(chance, row[column]), ...Object.values(row));
    }),
  'empties a value': (dir, chance) =>
    inTable(dir, chance, (database, table, columns) => {
      const row = of(chance, rows(database, table));
      database
        .prepare(`UPDATE ${table} SET ${of(chance, columns)} = NULL WHERE ${where(row)}`)
        .run(...Object.values(row));
    }),
  'swaps two values': (dir, chance) =>
    inTable(dir, chance, (database, table, columns) => {
      const [all, column] = [rows(database, table), of(chance, columns)];
      const [one, other] = [of(chance, all), of(chance, all)];
      const change = (row: Row) => database.prepare(`UPDATE ${table} SET ${column} = ? WHERE ${where(row)}`);
      change(one).run(other[column]!, ...Object.values(one));
      change(other).run(one[column]!, ...Object.values(other));
    }),
  'takes rows away': (dir, chance) =>
    inTable(dir, chance, (database, table) => {
      for (let times = 1 + chance.below(4); times > 0; times--) {
        const row = of(chance, rows(database, table));
        if (row) database.prepare(`DELETE FROM ${table} WHERE ${where(row)}`).run(...Object.values(row));
      }
    }),
  'cuts the end off': (dir, chance) =>
    inTable(dir, chance, (database, table) =>
      database.exec(
        `DELETE FROM ${table} WHERE ${table === 'facts' ? 'position' : '1 ='} > ${chance.below(60)}`,
      ),
    ),
  'puts a row in': (dir, chance) =>
    inTable(dir, chance, (database, table, columns) => {
      const all = rows(database, table);
      const row = { ...of(chance, all) };
      if (table === 'facts') row['position'] = all.length + 1;
      const column = of(chance, columns);
      if (column !== 'position') row[column] = another(chance, row[column]);
      database
        .prepare(
          `INSERT INTO ${table} VALUES (${Object.keys(row)
            .map(() => '?')
            .join(',')})`,
        )
        .run(...Object.values(row));
    }),
  'takes a row from another life': (dir, chance, { earlier, otherwise }) =>
    inTable(dir, chance, (database, table, _columns, file) => {
      const from = join(of(chance, [earlier, otherwise]), file);
      if (!existsSync(from)) return;
      const source = new DatabaseSync(from, { readOnly: true });
      const row = of(chance, rows(source, table));
      source.close();
      database
        .prepare(
          `INSERT OR REPLACE INTO ${table} VALUES (${Object.keys(row)
            .map(() => '?')
            .join(',')})`,
        )
        .run(...Object.values(row));
    }),
  'takes a file from another life': (dir, chance, { earlier, otherwise }) => {
    const name = of(chance, ['contracts.log.db', 'reviews.log.db']);
    copyFileSync(join(of(chance, [earlier, otherwise]), name), join(dir, name));
  },
  'strips everything that vouches': (dir, chance) => {
    for (const file of ['contracts.log.db', 'reviews.log.db']) {
      const database = new DatabaseSync(join(dir, file));
      database.exec(
        `UPDATE facts SET previous = NULL, link = NULL; UPDATE facts SET open = '{"by":"stranger"}' WHERE position = ${1 + chance.below(50)}; DELETE FROM anchor`,
      );
      database.close();
    }
    const vault = new DatabaseSync(join(dir, 'vault.db'));
    vault.exec('DELETE FROM anchor; UPDATE keys SET erased = NULL');
    if (chance.of(0.5)) vault.exec('DELETE FROM root_key');
    vault.close();
    rmSync(join(dir, 'vouched.json'), { force: true });
  },
  'takes a file away': (dir, chance) => rmSync(join(dir, of(chance, FILES)), { force: true }),
  'cuts a file off': (dir, chance) => {
    const file = join(dir, of(chance, FILES));
    truncateSync(file, chance.below(readFileSync(file).length));
  },
  'changes a byte of a file': (dir, chance) => {
    const file = join(dir, of(chance, FILES));
    const bytes = readFileSync(file);
    bytes[chance.below(bytes.length)]! ^= 1 << chance.below(8);
    writeFileSync(file, bytes);
  },
};
