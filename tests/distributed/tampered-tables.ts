import type { Chance } from '@alliance/platform-embedded/seeded';
import pg from 'pg';

/** A table that somebody without the root key may write to. */
interface Table {
  readonly schema: string;
  readonly table: string;
  readonly columns: readonly string[];
}

const FACTS =
  'position id stream revision scope at type version open sealed key_id command_id command_digest previous link';
export const TABLES: readonly Table[] = [
  ['log_contracts', 'facts', FACTS],
  ['log_reviews', 'facts', FACTS],
  ['log_contracts', 'anchor', 'heads vouched'],
  ['log_reviews', 'anchor', 'heads vouched'],
  ['vault', 'keys', 'id stream author audience wrapped erased'],
  ['vault', 'anchor', 'heads vouched'],
  ['vault', 'root_key', 'digest'],
  ['accounts', 'anchor', 'heads vouched'],
].map(([schema = '', table = '', columns = '']) => ({ schema, table, columns: columns.split(' ') }));

/** Rows of a time, kept beside, to be put back or to be taken from. */
export type Life = 'whole' | 'earlier' | 'otherwise';

export type Ask = (text: string, values?: readonly unknown[]) => Promise<readonly Record<string, string>[]>;
type Tampering = (ask: Ask, chance: Chance) => Promise<void>;

const nameOf = ({ schema, table }: Table) => `${schema}.${table}`;
const keptAs = (life: Life, { schema, table }: Table) => `kept.${life}_${schema}_${table}`;

/** Nothing that PostgreSQL itself would refuse: who can write to a table can also let go of what binds it. */
export const unbind = async (ask: Ask): Promise<void> => {
  const bound = await ask(`SELECT conrelid::regclass::text AS name, conname FROM pg_constraint
    JOIN pg_namespace n ON n.oid = connamespace WHERE contype <> 'n' AND (n.nspname LIKE 'log%' OR n.nspname IN ('vault', 'accounts'))`);
  for (const { name, conname } of bound)
    await ask(`ALTER TABLE ${name} DROP CONSTRAINT IF EXISTS "${conname}" CASCADE`);
  for (const each of TABLES)
    for (const column of each.columns)
      await ask(`ALTER TABLE ${nameOf(each)} ALTER COLUMN ${column} DROP NOT NULL`);
};

export const keep = async (ask: Ask, life: Life): Promise<void> => {
  await ask('CREATE SCHEMA IF NOT EXISTS kept');
  for (const each of TABLES) await ask(`CREATE TABLE ${keptAs(life, each)} AS TABLE ${nameOf(each)}`);
};

export const putBack = async (ask: Ask, life: Life): Promise<void> => {
  for (const { name } of await ask("SELECT nspname AS name FROM pg_namespace WHERE nspname LIKE 'away%'")) {
    await ask(`DROP SCHEMA IF EXISTS ${name!.slice(5)} CASCADE`);
    await ask(`ALTER SCHEMA ${name} RENAME TO ${name!.slice(5)}`);
  }
  await ask(
    TABLES.map(
      (each) =>
        `DELETE FROM ${nameOf(each)}; INSERT INTO ${nameOf(each)} SELECT * FROM ${keptAs(life, each)}`,
    ).join(';'),
  );
};

const of = <T>(chance: Chance, all: readonly T[]): T => all[chance.below(all.length)]!;
const rowOf = async (ask: Ask, chance: Chance, name: string) =>
  of(
    chance,
    (await ask(`SELECT ctid::text AS row FROM ${name} ORDER BY ctid`)).map(({ row }) => row),
  );

const another = (chance: Chance, value: string | undefined): string => {
  const text = value ?? '';
  if (/^\d+$/.test(text)) return String(Number(text) + 1 + chance.below(5));
  return of(chance, [
    text.replace(/amara|judith|coach-\d|goal-\d|a-\d/, 'stranger'),
    text.replace(/\d/, '7'),
    text.replace(/[\da-f]$/, (last) => (last === '0' ? '1' : '0')),
    `${text}x`,
    '{}',
    '',
  ]);
};
const valueOf = async (ask: Ask, name: string, column: string, row: string | undefined) =>
  (await ask(`SELECT ${column}::text AS value FROM ${name} WHERE ctid = $1::tid`, [row]))[0]?.['value'];
const set = (ask: Ask, name: string, column: string, row: string | undefined, value: unknown) =>
  ask(`UPDATE ${name} SET ${column} = $1 WHERE ctid = $2::tid`, [value, row]);

const LIVES: readonly Life[] = ['earlier', 'otherwise'];
const ofALog = (chance: Chance) => of(chance, ['log_contracts', 'log_reviews']);

export const TAMPERINGS: Readonly<Record<string, Tampering>> = {
  'changes a value': async (ask, chance) => {
    const table = of(chance, TABLES);
    const [name, column] = [nameOf(table), of(chance, table.columns)];
    const row = await rowOf(ask, chance, name);
    await set(ask, name, column, row, another(chance, await valueOf(ask, name, column, row)));
  },
  'changes what lies open': async (ask, chance) => {
    const name = `${ofALog(chance)}.facts`;
    const column = of(chance, ['open', 'at', 'scope', 'stream', 'type', 'key_id']);
    const row = await rowOf(ask, chance, name);
    await set(ask, name, column, row, another(chance, await valueOf(ask, name, column, row)));
  },
  'empties a value': async (ask, chance) => {
    const table = of(chance, TABLES);
    await set(ask, nameOf(table), of(chance, table.columns), await rowOf(ask, chance, nameOf(table)), null);
  },
  'swaps two values': async (ask, chance) => {
    const table = of(chance, TABLES);
    const [name, column] = [nameOf(table), of(chance, table.columns)];
    const [one, other] = [await rowOf(ask, chance, name), await rowOf(ask, chance, name)];
    const values = [await valueOf(ask, name, column, one), await valueOf(ask, name, column, other)];
    await set(ask, name, column, one, values[1]);
    await set(ask, name, column, other, values[0]);
  },
  'takes rows away': async (ask, chance) => {
    const name = nameOf(of(chance, TABLES));
    for (let times = 1 + chance.below(4); times > 0; times--)
      await ask(`DELETE FROM ${name} WHERE ctid = $1::tid`, [await rowOf(ask, chance, name)]);
  },
  'cuts the end off a log': async (ask, chance) =>
    void (await ask(`DELETE FROM ${ofALog(chance)}.facts WHERE position > $1`, [chance.below(60)])),
  'cuts the end off a log, and what is said of it': async (ask, chance) => {
    const log = ofALog(chance);
    await ask(`DELETE FROM ${log}.facts WHERE position > $1`, [chance.below(60)]);
    await ask(`DELETE FROM ${of(chance, [log, 'vault', 'accounts'])}.anchor`);
  },
  'moves a fact': async (ask, chance) => {
    const name = `${ofALog(chance)}.facts`;
    await set(
      ask,
      name,
      of(chance, ['position', 'revision']),
      await rowOf(ask, chance, name),
      chance.below(70),
    );
  },
  'puts a row in': async (ask, chance) => {
    const table = of(chance, TABLES);
    const [name, column] = [nameOf(table), of(chance, table.columns)];
    const from = await rowOf(ask, chance, name);
    await ask(`INSERT INTO ${name} SELECT * FROM ${name} WHERE ctid = $1::tid`, [from]);
    const [last] = await ask(`SELECT max(ctid)::text AS row FROM ${name}`);
    if (table.table === 'facts') await set(ask, name, 'position', last?.['row'], 62);
    const [now] = await ask(`SELECT max(ctid)::text AS row FROM ${name}`);
    if (column !== 'position')
      await set(
        ask,
        name,
        column,
        now?.['row'],
        another(chance, await valueOf(ask, name, column, now?.['row'])),
      );
  },
  'takes a row from another life': async (ask, chance) => {
    const table = of(chance, TABLES);
    const from = keptAs(of(chance, LIVES), table);
    const there = chance.of(0.5) ? await rowOf(ask, chance, nameOf(table)) : undefined;
    if (there) await ask(`DELETE FROM ${nameOf(table)} WHERE ctid = $1::tid`, [there]);
    await ask(`INSERT INTO ${nameOf(table)} SELECT * FROM ${from} WHERE ctid = $1::tid`, [
      await rowOf(ask, chance, from),
    ]);
  },
  'takes a schema from another life': async (ask, chance) => {
    const [life, schema] = [
      of(chance, LIVES),
      of(chance, ['log_contracts', 'log_reviews', 'vault', 'accounts']),
    ];
    for (const each of TABLES.filter((table) => table.schema === schema))
      await ask(
        `DELETE FROM ${nameOf(each)}; INSERT INTO ${nameOf(each)} SELECT * FROM ${keptAs(life, each)}`,
      );
  },
  'takes a schema away': async (ask, chance) => {
    const schema = of(chance, ['log_contracts', 'log_reviews', 'vault', 'accounts']);
    await ask(`ALTER SCHEMA ${schema} RENAME TO away_${schema}`);
  },
  'strips everything that vouches': async (ask, chance) => {
    for (const log of ['log_contracts', 'log_reviews'])
      await ask(`UPDATE ${log}.facts SET previous = NULL, link = NULL; DELETE FROM ${log}.anchor;
        UPDATE ${log}.facts SET open = '{"by":"stranger"}' WHERE position = ${1 + chance.below(50)}`);
    await ask('UPDATE vault.keys SET erased = NULL; DELETE FROM accounts.anchor');
    if (chance.of(0.5)) await ask('DELETE FROM vault.anchor');
    if (chance.of(0.5)) await ask('DELETE FROM vault.root_key');
  },
};

/** @throws whatever isn't PostgreSQL's refusal of a value. */
export const tamper = async (name: string, ask: Ask, chance: Chance): Promise<void> => {
  try {
    await TAMPERINGS[name]?.(ask, chance);
  } catch (error) {
    // A value that a column can't hold, nobody can put there.
    if (!(error instanceof pg.DatabaseError) || !/^2[23]/.test(error.code ?? '')) throw error;
  }
};
