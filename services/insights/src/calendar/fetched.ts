import { secondsAfter } from '@alliance/platform/clock';
import type { RunningService } from '@alliance/platform/service/service';

const FETCHED = 'calendars-fetched';
/** Seconds in which a calendar that asks again is the same visit. */
const A_VISIT = 60;

/** When a calendar has last fetched somebody's sessions: for them to see, and nobody else. */
export const fetchedBy = ({ notes, clock }: Pick<RunningService, 'notes' | 'clock'>) => {
  const last = async (person: string) => (await notes()).document<string>(FETCHED, person);
  return {
    last,
    note: async (person: string): Promise<void> => {
      const [before, now] = [await last(person), clock.now()];
      if (before !== undefined && now < secondsAfter(before, A_VISIT)) return;
      await (await notes()).transact((transaction) => transaction.put(FETCHED, person, now));
    },
  };
};
