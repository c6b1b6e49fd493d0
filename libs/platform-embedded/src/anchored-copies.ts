import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Head } from '@alliance/platform/vouching/anchors';
import { chainOf } from '@alliance/platform/vouching/chain';
import { BEGINNING, type Voucher } from '@alliance/platform/vouching/voucher';
import { anchorTable } from './anchor-table.ts';
import { tiedAnchor } from './anchors.ts';
import { makeDurable } from './durable-files.ts';
import { anchorLog } from './log-end.ts';
import { NOTES } from './notes-files.ts';

const LOG = /^(.+)\.log\.db$/;
const VAULT = 'vault.db';

const inCopy = <Result>(file: string, work: (database: DatabaseSync) => Result): Result => {
  const database = new DatabaseSync(file);
  try {
    return work(database);
  } finally {
    database.close();
  }
};

const endOf = (database: DatabaseSync) => {
  const last = database.prepare('SELECT position, link FROM facts ORDER BY position DESC LIMIT 1').get();
  return { position: Number(last?.['position'] ?? 0), link: (last?.['link'] ?? BEGINNING) as Uint8Array };
};
const headOf = (database: DatabaseSync): Head => {
  const { position, link } = endOf(database);
  return { position, link: Buffer.from(link).toString('base64url') };
};

/**
 * Files are copied one after the other, and what a later one says of an earlier one came true after that was copied. So
 * each is told how far all of them have come in this copy.
 */
export const anchorCopies = (
  folder: string,
  voucher: Voucher,
  alsoAnchoredIn: readonly string[] = [],
): void => {
  const names = readdirSync(folder);
  const logs: Record<string, Head> = {};
  for (const name of names) {
    const service = LOG.exec(name)?.[1];
    if (service !== undefined) logs[service] = inCopy(join(folder, name), headOf);
  }
  const erased = inCopy(join(folder, VAULT), (database) =>
    Number(database.prepare('SELECT count(*) AS count FROM keys WHERE wrapped IS NULL').get()?.['count']),
  );
  const files = names.filter(
    (name) => name === VAULT || LOG.test(name) || NOTES.test(name) || alsoAnchoredIn.includes(name),
  );
  const anchor = tiedAnchor(voucher, { logs, erased, turn: 0, files });
  for (const name of files) {
    const service = LOG.exec(name)?.[1];
    inCopy(join(folder, name), (database) => {
      if (service === undefined) anchorTable(database).write(anchor);
      else anchorLog(database, chainOf(voucher, service), anchor, endOf(database).link);
    });
    makeDurable(join(folder, name));
  }
};
