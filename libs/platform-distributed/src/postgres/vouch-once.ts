import { createHash, type Hash } from 'node:crypto';
import { COLUMNS, VOUCHED_COLUMNS } from '@alliance/platform/adapters/fact-columns';
import { canonicalJson } from '@alliance/platform/vouching/canonical-json';
import { linking, type Chain } from '@alliance/platform/vouching/chain';
import type { PlacedFact } from '@alliance/platform/vouching/leaf';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { BEGINNING } from '@alliance/platform/vouching/voucher';
import {
  factOf,
  INCOMING,
  incoming,
  placedFactOf,
  TAKEN_IN,
  type BareRow,
  type FactRow,
} from './fact-rows.ts';
import type { Ask } from './view-session.ts';

const PAGE = 500;

/**
 * Vouches for what an earlier build recorded, inside the transaction that has brought the tables up to date and holds
 * the log's lock. What was there stays beside, as it was.
 * @returns how many facts there are.
 * @throws NotVouchedFor where one is missing.
 * @throws Error when something else changes than what vouches for the facts.
 */
export const vouchForAll = async (ask: Ask, schema: string, chain: Chain): Promise<number> => {
  const vouchedFor = linking(chain, BEGINNING);
  const [before, after] = [holding(), holding()];
  await pages<BareRow>(ask, COLUMNS, `${schema}.facts_before_vouching`, async (rows) => {
    const facts = rows.map(placedFactOf);
    for (const fact of facts) before.add(chain, fact);
    const text = `INSERT INTO ${schema}.facts (${VOUCHED_COLUMNS}) SELECT ${TAKEN_IN} FROM ${INCOMING}`;
    await ask({ text, values: [incoming(facts.map(vouchedFor))] });
  });
  await pages<FactRow>(ask, VOUCHED_COLUMNS, `${schema}.facts`, async (rows) => {
    for (const row of rows) {
      factOf(row, chain);
      after.add(chain, placedFactOf(row));
    }
  });
  if (before.text() !== after.text()) throw new Error(`the log of ${chain.log} isn’t the same afterwards`);
  if (before.count() === 0) await ask({ text: `DROP TABLE ${schema}.facts_before_vouching` });
  return before.count();
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
const holding = () => {
  const hash: Hash = createHash('sha256');
  let count = 0;
  return {
    add(chain: Chain, fact: PlacedFact) {
      if (fact.position !== (count += 1))
        throw new NotVouchedFor(`a fact is missing at ${chain.log}:${count}`);
      hash.update(`${canonicalJson(fact)}\n`);
    },
    count: () => count,
    text: () => `${count} ${hash.copy().digest('hex')}`,
  };
};
