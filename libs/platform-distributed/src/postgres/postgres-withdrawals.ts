import { setTimeout as pause } from 'node:timers/promises';
import { systemClock } from '@alliance/platform/clock';
import { WithdrawnSessions, type Withdrawals } from '@alliance/platform/http/withdrawals';
import { report, troubleOf } from '@alliance/platform/report';
import pg from 'pg';

/** Milliseconds between two looks, and how long one may take. */
const BETWEEN_LOOKS = 250;
const PATIENCE = 1_500;
/** Writers' clocks may differ by so much, and a transaction may be seen later than it was written. */
const OVERLAP = '60 seconds';

/** identity's table, which may not be there before identity has come up for the first time. */
const RECENT = `
  SELECT session, "withdrawnAt" AS at, "forgettableAt" AS until FROM accounts.withdrawal
  WHERE "forgettableAt" > now() AND ($1::timestamptz IS NULL OR "withdrawnAt" > $1::timestamptz - interval '${OVERLAP}')
  ORDER BY "withdrawnAt"`;
const NO_SUCH_TABLE = '42P01';

interface Row {
  readonly session: string;
  readonly at: Date;
  readonly until: Date;
}

export interface FollowedWithdrawals {
  readonly withdrawals: Withdrawals;
  stop(): Promise<void>;
}

/**
 * Looks four times a second which sessions were withdrawn since, whichever of identity's processes did it. Asked of
 * the database, not of identity: a service goes on while identity is away. While the database is away nothing is
 * heard, and tokens are soon not trusted any more.
 */
export const followWithdrawals = (url: string): FollowedWithdrawals => {
  const withdrawn = new WithdrawnSessions('elsewhere');
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'withdrawals',
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
    max: 1,
  });
  // A connection that breaks while nobody uses it is replaced by the next that is asked for.
  pool.on('error', () => undefined);
  const ending = new AbortController();
  let latest: Date | undefined;

  const look = async () => {
    const askedAt = systemClock.now();
    for (const { session, at, until } of await recent(pool, latest)) {
      latest = at;
      withdrawn.add({ session, forgettableAt: until.toISOString() });
    }
    withdrawn.heard(askedAt);
  };
  const follow = async () => {
    for (let silent = false; !ending.signal.aborted;) {
      try {
        await look();
        silent = false;
      } catch (error) {
        withdrawn.unheard();
        if (!silent) report('withdrawals-unheard', troubleOf(error));
        silent = true;
      }
      await pause(BETWEEN_LOOKS, undefined, { signal: ending.signal }).catch(() => undefined);
    }
  };
  const following = follow();
  return {
    withdrawals: withdrawn,
    stop: async () => {
      ending.abort();
      await following;
      await pool.end();
    },
  };
};

const recent = async (pool: pg.Pool, since: Date | undefined): Promise<readonly Row[]> => {
  try {
    return (await pool.query<Row>(RECENT, [since ?? null])).rows;
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === NO_SUCH_TABLE) return [];
    throw error;
  }
};
