import { copyFileSync, existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { Chance } from '@alliance/platform-embedded/seeded';

/** Folders of before: the same life, shorter, and one that went on otherwise from there under the same root key. */
export interface Before {
  readonly earlier: string;
  readonly otherwise: string;
}

export type Tampering = (dir: string, chance: Chance, before: Before) => void;

export const LOGS = ['contracts.log.db', 'reviews.log.db'];
export const NOTES = 'contracts.notes.db';
export const VIEWS = ['insights.views.db', 'reviews.views.db'];
export const ANCHORED = [...LOGS, NOTES, 'vault.db', 'accounts.db'];
const FILES = [...ANCHORED, ...VIEWS, 'vouched.json'];
const TABLES: readonly (readonly [file: string, table: string])[] = [
  ...LOGS.flatMap((file) =>
    // Most of what there is.
    ['facts', 'facts', 'facts', 'places_complete'].map((table) => [file, table] as const),
  ),
  ...ANCHORED.map((file) => [file, 'anchor'] as const),
  ['vault.db', 'keys'],
  ['vault.db', 'root_key'],
  ...['documents', 'vouched'].map((table) => [NOTES, table] as const),
  ...VIEWS.flatMap((file) =>
    ['documents', 'journal', 'checkpoints', 'parked', 'vouched'].map((table) => [file, table] as const),
  ),
];

export const of = <T>(chance: Chance, all: readonly T[]): T => all[chance.below(all.length)]!;

const inTable = (
  dir: string,
  chance: Chance,
  work: (database: DatabaseSync, table: string, columns: readonly string[], file: string) => void,
) => {
  const [file, table] = of(chance, TABLES);
  const database = new DatabaseSync(join(dir, file));
  try {
    const [row] = rows(database, table);
    if (row) work(database, table, Object.keys(row), file);
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
    text.replace(/amara|judith|coach-\d|goal-\d|a-\d|letter-\d+/, 'stranger'),
    text.replaceAll(/coach-\d/g, 'stranger'),
    text.replace(/\d/, '7'),
    `${text}x`,
    '{}',
    '',
  ]);
};

/** Done by whoever only tries. */
export const ANYHOW: Readonly<Record<string, Tampering>> = {
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
        `DELETE FROM ${table} WHERE ${{ facts: 'position', journal: 'entry' }[table] ?? '1 ='} > ${chance.below(60)}`,
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
    const name = of(chance, [...ANCHORED, ...VIEWS]);
    copyFileSync(join(of(chance, [earlier, otherwise]), name), join(dir, name));
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
