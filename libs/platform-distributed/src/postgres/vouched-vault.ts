import { report } from '@alliance/platform/report';
import { derive } from '@alliance/platform/sealing/derive';
import { erasures } from '@alliance/platform/sealing/erasures';
import type { KeyRow } from '@alliance/platform/ports/key-vault';
import type { Head } from '@alliance/platform/vouching/anchors';
import { chainOf } from '@alliance/platform/vouching/chain';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { voucherUnder, type Voucher } from '@alliance/platform/vouching/voucher';
import type { Pool } from 'pg';
import { ANCHORS, anchorsIn, SCHEMAS, writeAnchors } from './anchor-tables.ts';
import { KEY_STEPS } from './key-tables.ts';
import { makeTables } from './tables.ts';
import { askPool, lockIn, type Ask } from './view-session.ts';
import { vouchForLog } from './vouch-once.ts';

const SCHEMA = SCHEMAS.vault;

/**
 * Makes the vault’s tables. What an earlier build left in this database, logs and all, is vouched for first: in one
 * transaction, so that wherever it is cut off it begins again.
 * @throws Error when it was made under another root key.
 * @throws NotVouchedFor when something here only looks as if it were new, or from before there was vouching.
 */
export const makeVault = async (pool: Pool, rootKey: Uint8Array): Promise<void> => {
  const voucher = voucherUnder(rootKey);
  const digest = (purpose: 'check' | 'check vouched') => derive(rootKey, purpose).toString('hex');
  let count: number | undefined;
  await makeTables(pool, SCHEMA, KEY_STEPS, async (ask, before) => {
    await lockIn(ask, ANCHORS);
    if (before === 0) await begin(ask, voucher);
    else {
      assertRootKey(await digestIn(ask), digest('check'));
      count = await vouchForEverything(ask, voucher);
    }
    await ask({
      text: `INSERT INTO ${SCHEMA}.root_key VALUES (true, $1) ON CONFLICT (one) DO UPDATE SET digest = $1`,
      values: [digest('check vouched')],
    });
  });
  assertRootKey(await digestIn(askPool(pool)), digest('check vouched'));
  if (count !== undefined) report('vouched-for', { count });
};

const digestIn = async (ask: Ask): Promise<string | undefined> =>
  (await ask<{ digest: string }>({ text: `SELECT digest FROM ${SCHEMA}.root_key` }))[0]?.digest;

/** It is in the table before anything else is. */
const assertRootKey = (found: string | undefined, expected: string): void => {
  if (found !== expected) throw new Error('the key vault was made under another root key');
};

const begin = async (ask: Ask, voucher: Voucher): Promise<void> => {
  const rows = await anchorsIn(ask);
  const telling = rows.filter(({ anchor }) => anchor).map(({ name }) => name);
  if (telling.length > 0)
    throw new NotVouchedFor(
      `${SCHEMA} is missing, and ${telling.join(' and ')} knew of it. ${SCHEMAS.putBack}`,
    );
  const heads = { logs: {}, erased: 0, turn: 1, files: rows.map(({ name }) => name) };
  await writeAnchors(ask, voucher, rows, heads);
};

const vouchForEverything = async (ask: Ask, voucher: Voucher): Promise<number> => {
  const logs: Record<string, Head> = {};
  const schemas = await ask<{ name: string }>({
    text: `SELECT substr(schemaname, 5) AS name FROM pg_catalog.pg_tables
      WHERE tablename = 'facts' AND schemaname LIKE 'log\\_%' ORDER BY name`,
  });
  for (const { name } of schemas) logs[name] = await vouchForLog(ask, chainOf(voucher, name));
  const erased = await vouchForErasures(ask, voucher);
  const rows = await anchorsIn(ask);
  await writeAnchors(ask, voucher, rows, { logs, erased, turn: 1, files: rows.map(({ name }) => name) });
  return Object.values(logs).reduce((sum, { position }) => sum + position, 0);
};

/** What was destroyed stays destroyed. */
const vouchForErasures = async (ask: Ask, voucher: Voucher): Promise<number> => {
  const columns = 'id, stream, author, audience, wrapped';
  const rows = await ask<KeyRow & Record<string, unknown>>({
    text: `SELECT ${columns} FROM ${SCHEMA}.keys WHERE wrapped IS NULL`,
  });
  await ask({
    text: `UPDATE ${SCHEMA}.keys AS key SET erased = told.erased
      FROM unnest($1::text[], $2::text[]) AS told (id, erased) WHERE key.id = told.id`,
    values: [rows.map(({ id }) => id), rows.map((row) => erasures(voucher).vouch(row))],
  });
  await ask({ text: `ALTER TABLE ${SCHEMA}.keys VALIDATE CONSTRAINT vouched_for` });
  return rows.length;
};
