import { createHash, type Hash } from 'node:crypto';
import { COLUMNS, VOUCHED_COLUMNS } from '@alliance/platform/adapters/fact-columns';
import type { Head } from '@alliance/platform/vouching/anchors';
import { canonicalJson } from '@alliance/platform/vouching/canonical-json';
import { linking, type Chain } from '@alliance/platform/vouching/chain';
import type { PlacedFact } from '@alliance/platform/vouching/leaf';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { BEGINNING } from '@alliance/platform/vouching/voucher';
import { SCHEMAS } from './anchor-tables.ts';
import {
  factOf,
  INCOMING,
  incoming,
  placedFactOf,
  TAKEN_IN,
  type BareRow,
  type FactRow,
} from './fact-rows.ts';
import { FACT_STEPS } from './fact-tables.ts';
import { bringUpToDate } from './tables.ts';
import { lockIn, type Ask } from './view-session.ts';

const PAGE = 500;

/**
 * Vouches for what an earlier build recorded in a log, inside a transaction: nobody appends meanwhile, and afterwards no
 * earlier build can. What was there stays beside, as it was.
 * @throws NotVouchedFor where a fact is missing, or the log is vouched for already.
 * @throws Error when something else changes than what vouches for the facts.
 */
export const vouchForLog = async (ask: Ask, chain: Chain): Promise<Head> => {
  const schema = SCHEMAS.log(chain.log);
  await lockIn(ask, schema);
  let head: Head | undefined;
  await bringUpToDate(ask, schema, FACT_STEPS, async () => {
    head = await vouchForAll(ask, schema, chain);
  });
  if (!head)
    throw new NotVouchedFor(
      `${SCHEMAS.vault} is older than ${schema}, which is vouched for. ${SCHEMAS.putBack}`,
    );
  return head;
};

/** Of a table that has just been put in the place of the one of before. */
export const vouchForAll = async (ask: Ask, schema: string, chain: Chain): Promise<Head> => {
  let link: string = Buffer.from(BEGINNING).toString('base64url');
  const vouchedFor = linking(chain, BEGINNING);
  const [before, after] = [holding(chain), holding(chain)];
  await pages<BareRow>(ask, COLUMNS, `${schema}.facts_before_vouching`, async (rows) => {
    const facts = rows.map(placedFactOf);
    for (const fact of facts) before.add(fact);
    const text = `INSERT INTO ${schema}.facts (${VOUCHED_COLUMNS}) SELECT ${TAKEN_IN} FROM ${INCOMING}`;
    await ask({ text, values: [incoming(facts.map(vouchedFor))] });
  });
  await pages<FactRow>(ask, VOUCHED_COLUMNS, `${schema}.facts`, async (rows) => {
    for (const row of rows) {
      link = factOf(row, chain).vouched?.link ?? link;
      after.add(placedFactOf(row));
    }
  });
  if (before.text() !== after.text()) throw new Error(`the log of ${chain.log} isn’t the same afterwards`);
  if (before.count() === 0) await ask({ text: `DROP TABLE ${schema}.facts_before_vouching` });
  return { position: before.count(), link };
};

const pages = async <Row extends BareRow>(
  ask: Ask,
  columns: string,
  name: string,
  work: (rows: readonly Row[]) => Promise<void>,
): Promise<void> => {
  for (let position = 0; ;) {
    const text = `SELECT ${columns} FROM ${name} WHERE position > $1 ORDER BY position LIMIT $2`;
    const rows = await ask<Row>({ text, values: [position, PAGE] });
    const last = rows.at(-1);
    if (!last) return;
    await work(rows);
    position = Number(last.position);
  }
};

/** Count and digest of all facts, without what vouches for them. */
const holding = (chain: Chain) => {
  const hash: Hash = createHash('sha256');
  let count = 0;
  return {
    add(fact: PlacedFact) {
      if (fact.position !== (count += 1))
        throw new NotVouchedFor(`a fact is missing at ${chain.log}:${count}`);
      hash.update(`${canonicalJson(fact)}\n`);
    },
    count: () => count,
    text: () => `${count} ${hash.copy().digest('hex')}`,
  };
};
