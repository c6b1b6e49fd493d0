import type { SealedFact } from '@alliance/facts/recorded';
import { VOUCHED_COLUMNS } from '@alliance/platform/adapters/fact-columns';
import type { Verdict } from '@alliance/platform/adapters/verdicts';
import { StoreUnavailable, type StreamAppend } from '@alliance/platform/ports/event-store';
import { linking, type Chain } from '@alliance/platform/vouching/chain';
import type { Pool, PoolClient } from 'pg';
import { draftOn } from '../draft.ts';
import { factOf, INCOMING, incoming, TAKEN_IN, type FactRow } from './fact-rows.ts';
import { lastIn, type LastRow, type LogEnd } from './log-end.ts';

interface Found {
  /** Of each stream that was asked for, in the same order; 0 for one that isn't there. */
  readonly revisions: readonly number[];
  readonly known: readonly string[];
}

/**
 * The commit of several appends. All who write to a log, in whichever process, wait for one lock and hold it
 * until what they wrote can be read: so positions are given without gaps, each fact is linked to the one before it,
 * and nobody who reads passes one that can still be filled. Two round trips: the lock and what is there, then the facts and the commit.
 */
export const appendTogether = (line: Pool, schema: string, chain: Chain, end: LogEnd) => {
  // A statement of its own takes the lock: the next one sees all that its last holder has committed.
  const begin = `BEGIN ISOLATION LEVEL READ COMMITTED; SET LOCAL synchronous_commit = on;
    SELECT pg_advisory_xact_lock(hashtextextended('${schema}', 0))`;
  const last = lastIn(schema);
  const find = `
    SELECT ARRAY(
        SELECT coalesce((SELECT max(revision) FROM ${schema}.facts f WHERE f.stream = wanted.stream), 0)
        FROM unnest($1::text[]) WITH ORDINALITY AS wanted (stream, at) ORDER BY at) AS revisions,
      ARRAY(SELECT position FROM ${schema}.facts WHERE id = ANY ($2::text[])) AS known`;
  const add = `INSERT INTO ${schema}.facts (${VOUCHED_COLUMNS}) SELECT ${TAKEN_IN} FROM ${INCOMING}`;
  const at = `SELECT ${VOUCHED_COLUMNS} FROM ${schema}.facts WHERE position = ANY ($1::bigint[])`;

  const lookUp = async (client: PoolClient, groups: readonly (readonly StreamAppend[])[]) => {
    const appends = groups.flat();
    const streams = [...new Set(appends.map(({ stream }) => stream))];
    const ids = appends.flatMap(({ facts }) => facts.map(({ id }) => id));
    const seen = end.seen();
    const [, ends, { rows }] = await Promise.all([
      client.query(begin),
      client.query<LastRow>({ name: 'last', text: last, values: [seen.position] }),
      client.query<Found>({ name: 'find', text: find, values: [streams, ids] }),
    ]);
    const [found] = rows;
    if (found === undefined) throw new StoreUnavailable('there was no answer');
    const { position, link } = end.found(seen, ends.rows[0]);
    const known = found.known.length > 0 ? await client.query<FactRow>(at, [found.known]) : { rows: [] };
    const revisions = new Map(streams.map((stream, place) => [stream, found.revisions[place] ?? 0]));
    return {
      log: { head: () => position, revisionOf: (stream: string) => revisions.get(stream) ?? 0 },
      recorded: new Map(known.rows.map((row) => [row.id, factOf(row, chain)])),
      vouchedFor: linking(chain, link),
    };
  };

  const write = async (client: PoolClient, facts: readonly SealedFact[]): Promise<void> => {
    const added = facts.length > 0 && client.query({ name: 'add', text: add, values: [incoming(facts)] });
    // Sent behind the facts at once: where these were refused it answers ROLLBACK.
    const [, { command }] = await Promise.all([added, client.query('COMMIT')]);
    if (command !== 'COMMIT') throw new StoreUnavailable('the transaction was undone');
  };

  return async (groups: readonly (readonly StreamAppend[])[]): Promise<readonly Verdict[]> => {
    const client = await line.connect();
    try {
      const { log, recorded, vouchedFor } = await lookUp(client, groups);
      const draft = draftOn(log, recorded, vouchedFor);
      const verdicts = groups.map((appends) => draft.verdictOn(appends));
      await write(client, draft.facts);
      client.release();
      end.written(draft.facts);
      return verdicts;
    } catch (error) {
      // Whatever state it is in: PostgreSQL undoes what a connection leaves behind.
      client.release(true);
      throw error;
    }
  };
};
