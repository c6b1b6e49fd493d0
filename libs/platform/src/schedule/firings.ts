import { secondsAfter } from '../clock.ts';
import type { Notes } from '../ports/view-store.ts';
import type { Due, Schedule } from './schedule.ts';

/** Where firings are kept among the notes. */
export const FIRINGS = 'firings';

/** What is known of one thing that was due. */
interface Firing {
  /** When it was due. */
  readonly at: string;
  /** How often it was begun. */
  readonly begun: number;
  readonly happened?: true;
}

/** Seconds after which a firing is forgotten, forty days; clocks that are put back are put back by less. */
const KEPT_FOR = 40 * 86_400;

/** Remembers, durably and for every process of the service, what was begun and what happened. */
export const firingsIn = (notes: Pick<Notes, 'document' | 'transact'>) => {
  const keyOf = ({ name }: Schedule, { id }: Due) => `${name} ${id}`;
  return {
    hasHappened: async (schedule: Schedule, due: Due): Promise<boolean> =>
      (await notes.document<Firing>(FIRINGS, keyOf(schedule, due)))?.happened ?? false,
    /** Whether it may be begun now; then that is remembered before anything is done. */
    begin: (schedule: Schedule, due: Due, now: string): Promise<boolean> =>
      notes.transact(async (transaction) => {
        const key = keyOf(schedule, due);
        const { begun = 0, happened } = (await transaction.document<Firing>(FIRINGS, key)) ?? {};
        if (happened || begun >= (schedule.mostTimes ?? Infinity)) return false;
        // Begun in time it may be finished later; whether it happened is what isn't known then.
        if (begun === 0 && due.until !== undefined && due.until <= now) return false;
        await transaction.put(FIRINGS, key, { at: due.at, begun: begun + 1 } satisfies Firing);
        return true;
      }),
    end: (schedule: Schedule, due: Due, outcome: 'happened' | 'not-now'): Promise<void> =>
      notes.transact(async (transaction) => {
        const key = keyOf(schedule, due);
        const begun = (await transaction.document<Firing>(FIRINGS, key))?.begun ?? 1;
        if (outcome === 'happened')
          await transaction.put(FIRINGS, key, { at: due.at, begun, happened: true } satisfies Firing);
        else if (begun > 1) await transaction.put(FIRINGS, key, { at: due.at, begun: begun - 1 });
        else await transaction.remove(FIRINGS, key);
      }),
    forgetOld: (now: string): Promise<void> =>
      notes.transact(async (transaction) => {
        const before = secondsAfter(now, -KEPT_FOR);
        for (const [key, { at }] of await transaction.documents<Firing>(FIRINGS))
          if (at < before) await transaction.remove(FIRINGS, key);
      }),
  };
};
