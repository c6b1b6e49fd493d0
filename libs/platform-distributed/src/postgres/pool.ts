import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import pg, { type Pool } from 'pg';

/** All in milliseconds, but for the number of connections. */
export interface PoolOptions {
  /** As PostgreSQL lists its sessions: who this is. */
  readonly name?: string;
  readonly connections?: number;
  /** Until a connection is there, a free one or a new one. */
  readonly connecting?: number;
  /** That one statement may take, before PostgreSQL breaks it off. */
  readonly statement?: number;
  /**
   * That a transaction may stand still, before PostgreSQL ends it: then a process that was stopped in the middle
   * of one no longer holds up the others. It was committed or it wasn't, and whoever sends it again is answered
   * what was recorded.
   */
  readonly standstill?: number;
}

/**
 * SQLSTATE (PostgreSQL, appendix A), by its first characters: what tells of the server's state or of the way to
 * it, not of a caller's mistake. Of these, what was to be done is undone or may be sent again.
 */
const TROUBLE: readonly (readonly [start: string, meaning: string])[] = [
  ['08', 'the connection was lost'],
  ['25006', 'the server is read-only'],
  ['25P03', 'a transaction stood still for too long'],
  ['25P04', 'a transaction took too long'],
  ['40', 'others were in the way'],
  ['53100', 'the disk is full'],
  ['53200', 'the server is out of memory'],
  ['53300', 'the server takes no more connections'],
  ['53', 'the server has run out of something'],
  ['55P03', 'others were in the way'],
  ['57014', 'it took too long'],
  ['57P', 'the server is going down or coming up'],
  ['58', 'reading or writing failed'],
  ['XX', 'the server or its files are damaged'],
];

const LOST: ReadonlySet<unknown> = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/** What `pg` says about a connection by its message alone. */
const SAID_OF_A_CONNECTION =
  /^(Connection terminated|timeout e|Query read timeout|Client (has encountered a connection error|was closed)|Cannot use a pool after)|connection is not queryable/;

/** What an error of `pg` means for a caller: undefined when it isn't the store's trouble. */
const troubleOf = (error: unknown): string | undefined => {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  if (LOST.has(code)) return 'the server cannot be reached';
  if (typeof code === 'string') return TROUBLE.find(([start]) => code.startsWith(start))?.[1];
  return SAID_OF_A_CONNECTION.test(String(message)) ? 'the connection was lost' : undefined;
};

/**
 * Turns the server's own troubles and those of the way to it into `StoreUnavailable`; a caller's mistakes pass
 * unchanged. What PostgreSQL said may hold addresses and names: it is the cause, never the message.
 */
export const asUnavailable = (error: unknown): unknown => {
  const trouble = troubleOf(error);
  return trouble === undefined ? error : new StoreUnavailable(trouble, { cause: error });
};

/** Runs something that asks PostgreSQL, with its troubles named. */
export const asking = async <T>(ask: () => Promise<T>): Promise<T> => {
  try {
    return await ask();
  } catch (error) {
    throw asUnavailable(error);
  }
};

/** What happens to a connection is told to whoever asks it next; as an event that nobody hears it would end the process. */
const surviving = (pool: Pool): Pool =>
  pool.on('error', () => {}).on('connect', (client) => void client.on('error', () => {}));

/**
 * Connections to one database, made when they are wanted. No server needs to be there yet, and one that goes
 * away is found out by whoever asks next.
 */
export const openPool = (
  url: string,
  {
    name = 'alliance',
    connections = 10,
    connecting = 5_000,
    statement = 30_000,
    standstill = 1_000,
  }: PoolOptions = {},
): Pool =>
  surviving(
    new pg.Pool({
      connectionString: url,
      application_name: name,
      max: connections,
      connectionTimeoutMillis: connecting,
      statement_timeout: statement,
      // Where the server doesn't even say that it took too long.
      query_timeout: statement + 5_000,
      idle_in_transaction_session_timeout: standstill,
      idleTimeoutMillis: 30_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      // Whatever the server's default: what has been answered survives a power cut.
      options: '-c synchronous_commit=on',
    }),
  );

/**
 * Milliseconds on a line: until it is there, until its turn has come, until a statement is broken off, until no answer
 * counts as one. A turn comes once whoever stands still in a transaction has lost it, which is after a second.
 */
const LINE = { connecting: 2_000, turn: 1_500, statement: 2_500, answer: 3_000 };

/**
 * One connection beside those of a pool, to the same place, for whoever writes one transaction after another.
 * Questions are sent without waiting for the answers to those before. Everything that is asked here is found by
 * an index; what is planned for a small table, and kept, must be right for a large one. Who can't have their turn
 * soon is told so, instead of waiting for somebody who may hang.
 */
export const openLine = (pool: Pool): Pool =>
  surviving(
    new pg.Pool({
      ...pool.options,
      max: 1,
      pipeline: true,
      connectionTimeoutMillis: LINE.connecting,
      statement_timeout: LINE.statement,
      query_timeout: LINE.answer,
      lock_timeout: LINE.turn,
      options: '-c synchronous_commit=on -c enable_seqscan=off',
    }),
  );

/** One connection for questions that are worth nothing when they are late: after a second there is no answer. */
export const openQuickLine = (pool: Pool): Pool =>
  surviving(
    new pg.Pool({
      ...pool.options,
      max: 1,
      connectionTimeoutMillis: 1_000,
      statement_timeout: 1_000,
      query_timeout: 1_000,
    }),
  );
