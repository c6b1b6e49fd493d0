import { StoreUnavailable, type EventStore } from '@alliance/platform/ports/event-store';
import { committed } from '@alliance/platform/telemetry/figures';
import { compareHead, type Head } from '@alliance/platform/vouching/anchors';
import type { Chain } from '@alliance/platform/vouching/chain';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { trustIn } from '@alliance/platform/vouching/trust';
import { BEGINNING } from '@alliance/platform/vouching/voucher';
import type { Pool } from 'pg';
import { SCHEMAS } from './anchor-tables.ts';
import type { AnchoredLog } from './anchoring.ts';
import { appendTogether } from './event-store-append.ts';
import { watchLog } from './event-store-watch.ts';
import { factReading } from './fact-reading.ts';
import { FACT_STEPS } from './fact-tables.ts';
import { groupCommit } from './group-commit.ts';
import { checkLog } from './log-checking.ts';
import { logEnd } from './log-end.ts';
import { openLine } from './pool.ts';
import { makeTables } from './tables.ts';
import { askPool } from './view-session.ts';
import { vouchForAll } from './vouch-once.ts';

/**
 * A service's log in a schema of its own, that any number of its processes share. Beside the pool, which is the
 * caller's to close, it holds one connection that writes and one that listens.
 * @param anchored how far it had come when that was last anchored.
 * @throws StoreUnavailable when PostgreSQL can't be asked.
 * @throws NotVouchedFor when it isn't what was recorded.
 */
export const postgresEventStore = async (
  pool: Pool,
  chain: Chain,
  anchored: Head = { position: 0, link: base64url(BEGINNING) },
): Promise<AnchoredLog> => {
  const schema = SCHEMAS.log(chain.log);
  await makeTables(pool, schema, FACT_STEPS, async (ask, before) => {
    // What is older was vouched for when the vault was opened.
    if (before > 0)
      throw new NotVouchedFor(`${schema} is from before everything here was vouched for. ${SCHEMAS.putBack}`);
    if (anchored.position > 0) throw new NotVouchedFor(`${schema} is missing. ${SCHEMAS.putBack}`);
    await vouchForAll(ask, schema, chain);
  });
  const trust = trustIn(chain.log);
  let ended = false;

  const trusted = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
    if (ended) throw new StoreUnavailable('the store is closed');
    return trust.asked(work);
  };
  const read = factReading(askPool(pool), schema, chain);
  const head = () => trusted(read.head);
  const all: EventStore['readAll'] = (afterPosition, limit) => trusted(() => read.all(afterPosition, limit));
  compareHead(chain.log, anchored, await read.linkAt(anchored.position), SCHEMAS.vault, SCHEMAS);
  const checking = await checkLog(chain.log, { all, head }, anchored.position);
  const end = logEnd(chain);
  const watch = await watchLog(pool, schema, head);
  const line = openLine(pool);
  const appendAll = appendTogether(line, schema, chain, end);
  const commits = groupCommit(async (tasks: Parameters<typeof appendAll>[0]) => {
    const verdicts = await trusted(() => appendAll(tasks));
    const facts = verdicts.reduce(
      (sum, { answer }) => sum + (answer?.outcome === 'appended' ? answer.facts.length : 0),
      0,
    );
    if (facts > 0) committed('postgres', facts);
    const last = verdicts.findLast(({ answer }) => answer?.outcome === 'appended')?.answer;
    if (last?.outcome === 'appended') watch.appended(last.position);
    return verdicts;
  });

  return {
    append: (appends) => commits.submit(appends),
    readStream: (stream, afterRevision = 0) => trusted(() => read.stream(stream, afterRevision)),
    readAll: all,
    factById: (id) => trusted(() => read.byId(id)),
    head,
    end: () =>
      trusted(async () => {
        const { position, link } = end.found(...(await read.last(end.seen())));
        return { position, link: base64url(link) };
      }),
    onAppended: watch.onAppended,
    async close() {
      await commits.end();
      if (ended) return;
      ended = true;
      checking.stop();
      watch.close();
      await line.end();
    },
  };
};

const base64url = (link: Uint8Array): string => Buffer.from(link).toString('base64url');
