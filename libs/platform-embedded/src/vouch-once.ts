import { createHash } from 'node:crypto';
import { constants, copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { report } from '@alliance/platform/report';
import { VOUCHED_COLUMNS } from '@alliance/platform/adapters/fact-columns';
import { erasures } from '@alliance/platform/sealing/erasures';
import type { Head } from '@alliance/platform/vouching/anchors';
import { chainOf, type Chain } from '@alliance/platform/vouching/chain';
import { canonicalJson } from '@alliance/platform/vouching/canonical-json';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { BEGINNING, voucherUnder, type Voucher } from '@alliance/platform/vouching/voucher';
import { anchorTable } from './anchor-table.ts';
import { tiedAnchor } from './anchors.ts';
import { openAs } from './database.ts';
import { anchorLog } from './log-end.ts';
import { FACTS_TABLE, nameScopes, placedFactOf, withLinks, type FactRow } from './fact-rows.ts';
import { keyTable } from './key-table.ts';
import { prepare, takePrepared } from './prepared-files.ts';
import { query } from './query.ts';
import { wasVouchedFor, writeVouched } from './vouched-folder.ts';

const VAULT = 'vault.db';
const LOG = /^(.+)\.log\.db$/;

/**
 * Vouches for what an earlier build recorded, once: on copies, which then take the place of the files, all or none, so
 * that wherever it is cut off it goes on. Logs stay beside as they were; keys don't, because one that is destroyed
 * later must not be anywhere.
 * @throws NotVouchedFor when the folder was vouched for before, and only looks as if it had not been.
 */
export const vouchOnce = (dir: string, rootKey: Uint8Array): void => {
  const voucher = voucherUnder(rootKey);
  if (wasVouchedFor(dir, rootKey)) return;
  const logs = readdirSync(dir).filter((name) => LOG.test(name));
  for (const name of logs) keepAsItWas(dir, name);
  const prepared = prepare(dir, [VAULT, ...logs]);
  const heads: Record<string, Head> = {};
  let facts = 0;
  for (const name of logs) {
    const service = LOG.exec(name)?.[1] ?? name;
    const head = openAs(join(prepared, name), (database) => vouchForAll(database, chainOf(voucher, service)));
    heads[service] = head;
    facts += head.position;
  }
  openAs(join(prepared, VAULT), (database) => vouchForErasures(database, rootKey, voucher, heads));
  const anchor = tiedAnchor(voucher, { logs: heads, erased: 0, turn: 0, files: [] });
  for (const [service, { link }] of Object.entries(heads))
    openAs(join(prepared, `${service}.log.db`), (database) => {
      anchorLog(database, chainOf(voucher, service), anchor, Buffer.from(link, 'base64url'));
      database.close();
    });
  takePrepared(dir, [VAULT, ...logs]);
  writeVouched(dir, voucher);
  report('vouched-for', { count: facts });
};

/** `contracts.log.before-vouching.db`. */
const keepAsItWas = (dir: string, name: string): void => {
  const kept = name.replace(/\.db$/, '.before-vouching.db');
  for (const beside of ['', '-wal']) {
    rmSync(join(dir, kept + beside), { force: true });
    if (existsSync(join(dir, name + beside)))
      copyFileSync(join(dir, name + beside), join(dir, kept + beside), constants.COPYFILE_FICLONE);
  }
};

/** @throws Error when something else changes than what vouches for the facts. */
const vouchForAll = (database: DatabaseSync, chain: Chain): Head => {
  nameScopes(database);
  database.exec(FACTS_TABLE);
  withLinks(database);
  const rows = query<FactRow>(database, `SELECT ${VOUCHED_COLUMNS} FROM facts ORDER BY position`);
  const keep = database.prepare('UPDATE facts SET previous = ?, link = ? WHERE position = ?');
  const before = holdingOf(rows.iterate());
  database.exec('BEGIN IMMEDIATE');
  let [position, previous] = [0, BEGINNING as Uint8Array];
  for (const row of rows.all()) {
    if (row.position !== position + 1)
      throw new NotVouchedFor(`a fact is missing at ${chain.log}:${position + 1}`);
    const links = chain.links(placedFactOf(row), previous);
    keep.run(links.previous, links.link, row.position);
    [position, previous] = [row.position, links.link];
  }
  if (holdingOf(rows.iterate()) !== before) throw new Error(`${chain.log} isn’t the same afterwards`);
  database.exec('COMMIT');
  database.close();
  return { position, link: Buffer.from(previous).toString('base64url') };
};

/** Count and digest of all facts, without what vouches for them. */
const holdingOf = (rows: Iterable<FactRow>): string => {
  const hash = createHash('sha256');
  let count = 0;
  for (const row of rows) {
    hash.update(`${canonicalJson(placedFactOf(row))}\n`);
    count += 1;
  }
  return `${count} ${hash.digest('hex')}`;
};

const vouchForErasures = (
  database: DatabaseSync,
  rootKey: Uint8Array,
  voucher: Voucher,
  logs: Readonly<Record<string, Head>>,
): void => {
  const table = keyTable(database, rootKey);
  const erased = erasures(voucher);
  database.exec('BEGIN IMMEDIATE');
  for (let page = table.after('', 500); page.length > 0; page = table.after(page.at(-1)?.id ?? '', 500))
    for (const row of page) if (row.wrapped === null) table.empty(row.id, erased.vouch(row));
  anchorTable(database).write(
    tiedAnchor(voucher, { logs, erased: table.erased().length, turn: 0, files: [] }),
  );
  table.nowVouchedFor();
  database.exec('COMMIT');
  database.close();
};
