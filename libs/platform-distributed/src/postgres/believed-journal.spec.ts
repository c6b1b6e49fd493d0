import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ViewStore } from '@alliance/platform/ports/view-store';
import { sampleVoucher } from '@alliance/platform-tests/sample-chain';
import { idsOf, someFact, withoutLogs } from '@alliance/platform-tests/sample-facts';
import type { Pool } from 'pg';
import { postgresForTests, type TestDatabases } from '../../../../tests/engines/postgres.ts';
import { openPool } from './pool.ts';
import { postgresViewStore } from './postgres-view-store.ts';

const [OURS, THEIRS] = ['alliance/ours', 'alliance/theirs'] as const;

describe('a journal in PostgreSQL in which somebody has changed something', () => {
  let databases: TestDatabases;
  let pool: Pool;
  beforeAll(async () => {
    databases = await postgresForTests();
    pool = openPool(await databases.newDatabase());
  });
  afterAll(async () => {
    await pool.end();
    await databases.stop();
  });

  let schema: string;
  let store: ViewStore;
  let theirs: readonly string[];
  beforeEach(async () => {
    const service = `listener_${randomUUID().slice(0, 8)}`;
    schema = `views_${service}`;
    store = await postgresViewStore(pool, service, sampleVoucher);
    const record = withoutLogs();
    const three = (scope: typeof OURS | typeof THEIRS, stream: string) =>
      Array.from({ length: 3 }, () => someFact(stream, { scope }));
    const facts = await record('alliance.reviews.v2', [
      ...three(OURS, 'goal-1'),
      ...three(THEIRS, 'goal-2'),
      ...three(OURS, 'goal-3'),
    ]);
    theirs = idsOf(facts.slice(3, 6));
    await store.transact((transaction) => transaction.enter('alliance.reviews.v2', facts));
  });
  afterEach(() => store.close());
  const change = (what: string) => pool.query(what.replace('journal', `${schema}.journal`));

  it.each([
    ['a value', `UPDATE journal SET fact = replace(fact, '"level":1', '"level":3') WHERE entry = 2`],
    ['an author', `UPDATE journal SET fact = replace(fact, 'm-1', 'm-2') WHERE entry = 2`],
    ['a ciphertext', `UPDATE journal SET fact = replace(fact, 'c2VhbGVk', 'c2VhbGVe') WHERE entry = 2`],
    ['what vouches for it', `UPDATE journal SET fact = replace(fact, '"link"', '"lnk"') WHERE entry = 2`],
    ['a topic', `UPDATE journal SET topic = 'alliance.contracts.v2' WHERE entry = 2`],
    ['whose it is', `UPDATE journal SET scope = '${OURS}' WHERE entry = 4`],
    ['one that is gone', `DELETE FROM journal WHERE entry = 2`],
    ['the first that is gone', `DELETE FROM journal WHERE entry = 1`],
  ])('%s: answers nothing of this scope, and the others as before', async (_, tampering) => {
    expect(await store.journal(OURS, 'everyone')).toHaveLength(6);
    await change(tampering);
    for (const ask of [() => store.journal(OURS, 'everyone'), () => store.journal(OURS, { id: 'm-1' })])
      await expect(ask()).rejects.toMatchObject({ name: 'NotVouchedFor' });
    await expect(
      store.transact((transaction) => transaction.journal(OURS, 'everyone')),
    ).rejects.toMatchObject({ name: 'NotVouchedFor' });
    if (tampering.includes('entry = 4')) return;
    expect(idsOf((await store.journal(THEIRS, 'everyone')).map(({ fact }) => fact))).toEqual(theirs);
  });

  it('answers what comes after an entry, and not where one of it is gone', async () => {
    expect(await store.journal(OURS, 'everyone', 2)).toHaveLength(4);
    await change('DELETE FROM journal WHERE entry = 8');
    await expect(store.journal(OURS, 'everyone', 3)).rejects.toMatchObject({ name: 'NotVouchedFor' });
  });
});
