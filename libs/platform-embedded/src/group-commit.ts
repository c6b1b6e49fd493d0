import type { DatabaseSync } from 'node:sqlite';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import { report, troubleOf } from '@alliance/platform/report';
import { asUnavailable, rollBack } from './database.ts';
import type { DiskBeside } from './disk-beside.ts';

interface Job {
  /** Does the work and keeps its verdict. Throws only when the store itself is in trouble. */
  run(): void;
  /** Tells the caller the verdict, once it is durable. */
  settle(): void;
  fail(error: unknown): void;
}

export interface GroupCommit {
  /**
   * Does the work in the commit that all callers of this turn of the event loop share. Work that throws fails
   * its own caller only, so it must check before it writes.
   */
  submit<T>(work: () => T): Promise<T>;
  /** While this is done, what waits is committed in the turns that it gives, and at no other time. One at a time. */
  inTurns<T>(done: (turn: () => void) => Promise<T>): Promise<T>;
  /** Resolves once all that was committed so far is durable. @throws StoreUnavailable where that isn't known. */
  settled(): Promise<void>;
  /** Commits what is waiting; whoever comes later is refused. */
  end(): void;
}

/** Beyond this a commit would hold the event loop too long: the rest goes into the next one. */
const LARGEST = 1_000;

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

/** Where the disk has refused, nobody knows what of it is there, and asking again proves nothing: a start finds out. */
const REFUSED =
  'the disk refused what was committed: it has to be looked after, and this process started again';

/**
 * One transaction and one fsync for all callers of a turn, each with its own verdict. With a disk beside, everything
 * else goes on meanwhile, and those who come then share the next.
 */
export const groupCommit = (
  database: DatabaseSync,
  when: {
    /** Inside the transaction, after all work. */
    readonly committing?: () => void;
    readonly committed?: () => void;
    readonly undone?: () => void;
  } = {},
  disk?: DiskBeside,
): GroupCommit => {
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const waiting: Job[] = [];
  /** Those whose work is committed, and on its way to the disk. */
  let onTheWay: Job[] | undefined;
  let refusal: string | undefined;
  /** Somebody else gives the turns. */
  let isTaken = false;

  const undo = (jobs: readonly Job[], error: unknown) => {
    when.undone?.();
    const meant = asUnavailable(error);
    const told =
      meant instanceof StoreUnavailable ? meant : new StoreUnavailable('the commit failed', { cause: error });
    for (const job of jobs) job.fail(told);
  };
  const settle = () => {
    const jobs = onTheWay ?? [];
    onTheWay = undefined;
    for (const job of jobs) job.settle();
    when.committed?.();
    if (waiting.length > 0) setImmediate(flushAlone);
  };
  const lose = (error: unknown) => {
    refusal = REFUSED;
    report('not-durable', troubleOf(error));
    const told = new StoreUnavailable(REFUSED, { cause: error });
    for (const job of [...(onTheWay ?? []), ...waiting.splice(0)]) job.fail(told);
  };

  const flush = (take: DiskBeside['take'] = disk?.take ?? ((done) => done(null))) => {
    if (onTheWay) return;
    const jobs = waiting.splice(0, LARGEST);
    if (jobs.length === 0) return;
    try {
      begin.run();
      for (const job of jobs) job.run();
      when.committing?.();
      commit.run();
    } catch (error) {
      rollBack(database);
      undo(jobs, error);
      if (waiting.length > 0) setImmediate(flushAlone);
      return;
    }
    onTheWay = jobs;
    take((error) => {
      // Whoever has ended all may have waited for the disk themselves.
      if (onTheWay !== jobs || refusal === REFUSED) return;
      if (error) lose(error);
      else settle();
    });
  };

  const flushAlone = () => {
    if (!isTaken) flush();
  };
  const takeNow: DiskBeside['take'] = (done) => {
    try {
      disk?.takeNow();
    } catch (error) {
      return lose(error);
    }
    done(null);
  };

  return {
    submit: (work) =>
      new Promise((resolve, reject) => {
        if (refusal !== undefined) return reject(new StoreUnavailable(refusal));
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
    settled: () =>
      new Promise((resolve, reject) => {
        if (refusal === REFUSED) reject(new StoreUnavailable(REFUSED));
        else if (onTheWay) onTheWay.push({ run: () => undefined, settle: resolve, fail: reject });
        else resolve();
      }),
    end() {
      refusal ??= 'the file is closed';
      if (onTheWay && refusal !== REFUSED) takeNow(settle);
      while (waiting.length > 0) flush(takeNow);
      disk?.close();
    },
  };
};
