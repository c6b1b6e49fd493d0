import type { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import { asUnavailable, rollBack } from './database.ts';

interface Job {
  /** Does the work and keeps its verdict. Throws only when the store itself is in trouble. */
  run(): void;
  /** Tells the caller the verdict, once it is durable. */
  settle(): void;
  fail(error: unknown): void;
}

export interface GroupCommit {
  /**
   * Does the work in a commit that all share who come until a turn of the event loop brings nobody: whoever comes alone
   * waits for one empty turn, and under load one commit serves twice as many. Work that throws fails its own caller
   * only, so it must check before it writes.
   */
  submit<T>(work: () => T): Promise<T>;
  /** While this is done, what waits is committed in the turns that it gives, and at no other time. One at a time. */
  inTurns<T>(done: (turn: () => void) => Promise<T>): Promise<T>;
  /** Commits what is waiting; whoever comes later is refused. */
  end(): void;
}

/** Beyond this a commit would hold the event loop too long: the rest goes into the next one. */
const LARGEST = 1_000;
/** Turns after which a commit is due, also where each brought more. */
const MOST_TURNS = 4;

const jobFor = <T>(
  database: DatabaseSync,
  work: () => T,
  resolve: (value: T) => void,
  reject: (error: unknown) => void,
): Job => {
  let settle: () => void;
  return {
    run() {
      try {
        const value = work();
        settle = () => resolve(value);
      } catch (error) {
        const meant = asUnavailable(error);
        // Some troubles make SQLite end the transaction: what came before this work is gone then, too.
        if (meant instanceof StoreUnavailable || !database.isTransaction) throw meant;
        settle = () => reject(meant);
      }
    },
    settle: () => settle(),
    fail: reject,
  };
};

/** One transaction and one fsync for all callers of a turn, each with its own verdict. */
export const groupCommit = (
  database: DatabaseSync,
  when: {
    /** Inside the transaction, after all work. */
    readonly committing?: () => void;
    readonly committed?: () => void;
    readonly undone?: () => void;
  } = {},
): GroupCommit => {
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const waiting: Job[] = [];
  let ended = false;
  /** Somebody else gives the turns. */
  let isTaken = false;

  const undo = (jobs: readonly Job[], error: unknown) => {
    when.undone?.();
    const meant = asUnavailable(error);
    const refusal =
      meant instanceof StoreUnavailable ? meant : new StoreUnavailable('the commit failed', { cause: error });
    for (const job of jobs) job.fail(refusal);
  };

  const flush = () => {
    const jobs = waiting.splice(0, LARGEST);
    if (waiting.length > 0) setImmediate(flushAlone);
    if (jobs.length === 0) return;
    try {
      begin.run();
      for (const job of jobs) job.run();
      when.committing?.();
      commit.run();
    } catch (error) {
      rollBack(database);
      undo(jobs, error);
      return;
    }
    for (const job of jobs) job.settle();
    when.committed?.();
  };

  /** Who had come by the last turn, and how many turns the next commit was put off for more of them. */
  let [came, turns] = [0, 0];
  const flushAlone = () => {
    if (isTaken) return;
    if (waiting.length > came && waiting.length < LARGEST && turns < MOST_TURNS) {
      [came, turns] = [waiting.length, turns + 1];
      setImmediate(flushAlone);
      return;
    }
    [came, turns] = [0, 0];
    flush();
  };

  return {
    submit: (work) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(new StoreUnavailable('the file is closed'));
        if (waiting.push(jobFor(database, work, resolve, reject)) === 1) setImmediate(flushAlone);
      }),
    async inTurns(done) {
      isTaken = true;
      try {
        return await done(flush);
      } finally {
        isTaken = false;
        flush();
      }
    },
    end() {
      ended = true;
      while (waiting.length > 0) flush();
    },
  };
};
