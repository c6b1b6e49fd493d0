import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import type { Pool, QueryConfig, QueryResultRow } from 'pg';
import { asking, asUnavailable } from './pool.ts';

/**
 * Asks one thing and answers its rows. Questions have no names: a named one is planned once and for all, and
 * the plan for a table that was nearly empty then reads all of it, however long it has become.
 * @throws StoreUnavailable
 */
export type Ask = <Row extends QueryResultRow>(query: QueryConfig) => Promise<readonly Row[]>;

/** Each question on whichever connection is free. */
export const askPool =
  (pool: Pool): Ask =>
  <Row extends QueryResultRow>(query: QueryConfig) =>
    asking(async () => (await pool.query<Row>(query)).rows);

const lock = (name: string) => `SELECT pg_advisory_xact_lock(hashtextextended('${name}', 0))`;

/** For whoever is in a transaction already: until its end, those who are named so wait as well. */
export const lockIn = async (ask: Ask, name: string): Promise<void> => void (await ask({ text: lock(name) }));

/**
 * One transaction of all that are named alike, in whichever process: the others wait at its beginning. It holds
 * while `work` runs and is undone when that throws. Whoever is stopped in it loses its connection
 * (`idle_in_transaction_session_timeout`), and with that the lock and everything that it was about to change.
 * @throws StoreUnavailable when it isn't known to be kept.
 */
export const alone = async <Result>(
  pool: Pool,
  name: string,
  work: (ask: Ask) => Promise<Result>,
): Promise<Result> => {
  const client = await asking(() => pool.connect());
  // One after another, also when the work asks several at once: a client that is busy takes no question.
  let last: Promise<unknown> = Promise.resolve();
  let failed: { readonly error: unknown } | undefined;
  const ask: Ask = <Row extends QueryResultRow>(query: QueryConfig) => {
    const answer = last.then(async () => {
      // PostgreSQL has given the transaction up; what it says from then on would hide why.
      if (failed) throw failed.error;
      return (await asking(() => client.query<Row>(query))).rows;
    });
    last = answer.catch((error: unknown) => (failed ??= { error }));
    return answer;
  };
  try {
    // The lock is a statement of its own: the ones after it see all that its last holder has committed.
    await client.query(`BEGIN; ${lock(name)}`);
    const result = await work(ask);
    await last;
    // Work that went on after a refusal would be told that it is kept: a COMMIT then answers without an error.
    if (failed) throw failed.error;
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    await last;
    const trouble = asUnavailable(error);
    // A connection in trouble may answer late or never: to close it undoes what was begun on it as well.
    if (trouble instanceof StoreUnavailable) client.release(true);
    else
      await client.query('ROLLBACK').then(
        () => client.release(),
        () => client.release(true),
      );
    throw trouble;
  }
};
