import { setTimeout as pause } from 'node:timers/promises';
import type { Pool } from 'pg';
import { listenForNews } from './news-listening.ts';

/** Milliseconds between two looks that nobody asked for: for notices that never came. */
const BETWEEN_LOOKS = 1_000;
/** Milliseconds between two notices: whoever hears one reads all that is there. */
const BETWEEN_NOTICES = 5;

export interface Watch {
  onAppended(listener: () => void): () => void;
  /** This process has written up to here. */
  appended(position: number): void;
  close(): void;
}

/**
 * Tells of what was appended: at once in this process, by a notice in the others. Notices are sent after the
 * commit and not in it, because PostgreSQL lets those that carry one commit only one after another, of all its
 * databases; one that is lost with its process is made good by the next look.
 */
export const watchLog = async (
  pool: Pool,
  schema: string,
  readHead: () => Promise<number>,
): Promise<Watch> => {
  const listeners = new Set<{ readonly call: () => void }>();
  let announced = await readHead();
  let notified = announced;
  let notifying = false;
  let looking: Promise<void> | undefined;
  let again = false;

  const announce = (head: number) => {
    if (head <= announced) return;
    announced = head;
    // Each on its own: one that throws must not keep the news from the others.
    for (const { call } of listeners) queueMicrotask(call);
  };
  const notify = async () => {
    if (notifying) return;
    notifying = true;
    while (notified < announced) {
      notified = announced;
      await pool.query(`NOTIFY ${schema}`).catch(() => {});
      await pause(BETWEEN_NOTICES, undefined, { ref: false });
    }
    notifying = false;
  };
  const look = () => {
    if (listeners.size === 0) return;
    again = true;
    looking ??= (async () => {
      while (again) {
        again = false;
        // Where there is no answer now, the next look asks again.
        announce(await readHead().catch(() => 0));
      }
      looking = undefined;
    })();
  };

  const hangUp = await listenForNews(pool, schema, look);
  const timer = setInterval(look, BETWEEN_LOOKS).unref();
  return {
    onAppended(call) {
      const listener = { call };
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    appended(position) {
      announce(position);
      void notify();
    },
    close() {
      clearInterval(timer);
      listeners.clear();
      hangUp();
    },
  };
};
