import type { DatabaseSync } from 'node:sqlite';

interface Job {
  run(): void;
  settle(): void;
  fail(error: unknown): void;
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
        if (!database.isTransaction) throw error;
        settle = () => reject(error);
      }
    },
    settle: () => settle(),
    fail: reject,
  };
};

/** One transaction and one fsync for all callers of a turn of the event loop, each with its own verdict. */
export const groupCommit = (
  database: DatabaseSync,
  when: { readonly committing: () => void; readonly undone: () => void },
) => {
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const waiting: Job[] = [];

  const flush = () => {
    const jobs = waiting.splice(0, LARGEST);
    if (waiting.length > 0) setImmediate(flush);
    if (jobs.length === 0) return;
    try {
      begin.run();
      for (const job of jobs) job.run();
      when.committing();
      commit.run();
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      when.undone();
      for (const job of jobs) job.fail(error);
      return;
    }
    for (const job of jobs) job.settle();
  };

  return {
    submit: <T>(work: () => T): Promise<T> =>
      new Promise((resolve, reject) => {
        if (waiting.push(jobFor(database, work, resolve, reject)) === 1) setImmediate(flush);
      }),
    end() {
      while (waiting.length > 0) flush();
    },
  };
};
