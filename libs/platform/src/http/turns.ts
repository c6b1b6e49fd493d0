import pLimit, { type LimitFunction } from 'p-limit';
import { tooMany } from './problem.ts';

/** Reads of one person that are drawn at a time; a page asks for about eight. */
const AT_ONCE = 4;
/** Reads that wait for these. */
const MOST_WAITING = 60;

export type Turns = <Result>(who: string, read: () => Promise<Result>) => Promise<Result>;

/**
 * Has each person's reads wait for one another, so that whoever asks for everything at once stands behind themselves
 * and in nobody else's way. Throws a `Problem` where too many wait.
 */
export const turns = ({ atOnce = AT_ONCE, mostWaiting = MOST_WAITING } = {}): Turns => {
  const queues = new Map<string, LimitFunction>();
  return async (who, read) => {
    const queue = queues.get(who) ?? pLimit(atOnce);
    if (queue.pendingCount >= mostWaiting) throw tooMany(1);
    queues.set(who, queue);
    try {
      return await queue(read);
    } finally {
      if (queue.activeCount + queue.pendingCount === 0) queues.delete(who);
    }
  };
};
