import type { Verdict } from '@alliance/platform/adapters/verdicts';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import { asUnavailable } from './pool.ts';

export interface GroupCommit<Task, Answer> {
  /** Does the task in a commit that it shares with whatever else waits. @throws StoreUnavailable */
  submit(task: Task): Promise<Answer>;
  /** Commits what is waiting; whoever comes later is refused. */
  end(): Promise<void>;
}

interface Job<Task, Answer> {
  readonly task: Task;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** Beyond this a commit would keep the others waiting too long: the rest goes into the next one. */
const LARGEST = 1_000;

/**
 * One commit at a time: for all callers of a turn of the event loop, and for those who come while the last one
 * was under way. `commit` is all or nothing, and answers each task's verdict. When it fails by something other
 * than the store's trouble, each task is tried alone, so that only the one that brings it about is refused.
 */
export const groupCommit = <Task, Answer>(
  commit: (tasks: readonly Task[]) => Promise<readonly Verdict<Answer>[]>,
): GroupCommit<Task, Answer> => {
  const waiting: Job<Task, Answer>[] = [];
  let running: Promise<void> | undefined;
  let ended = false;

  const settle = async (jobs: readonly Job<Task, Answer>[]): Promise<void> => {
    try {
      const verdicts = await commit(jobs.map(({ task }) => task));
      jobs.forEach(({ resolve, reject }, at) => {
        const verdict = verdicts[at];
        if (verdict === undefined) reject(new StoreUnavailable('there was no answer'));
        else if (verdict.refusal === undefined) resolve(verdict.answer);
        else reject(verdict.refusal);
      });
    } catch (error) {
      const meant = asUnavailable(error);
      if (meant instanceof StoreUnavailable || jobs.length === 1)
        for (const { reject } of jobs) reject(meant);
      else for (const job of jobs) await settle([job]);
    }
  };
  const run = async () => {
    while (waiting.length > 0) {
      // Those who have just been answered may have more: they come along.
      await new Promise<void>((turn) => setImmediate(turn));
      await settle(waiting.splice(0, LARGEST));
    }
    running = undefined;
  };

  return {
    submit: (task) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(new StoreUnavailable('the store is closed'));
        waiting.push({ task, resolve, reject });
        running ??= run();
      }),
    async end() {
      ended = true;
      await running;
    },
  };
};
