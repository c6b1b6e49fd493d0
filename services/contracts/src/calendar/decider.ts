import { evolveBy, type Decider } from '@alliance/decider/decider';
import type { CalendarFact, CalendarNaming } from '@alliance/facts/calendar';

/** By which addresses somebody's calendar reads their sessions. */
export interface Calendar {
  /** The id of the address that is good now. */
  readonly feedId?: string;
  /** Of the one that was stopped last. */
  readonly stopped?: string;
  readonly naming: CalendarNaming;
}

/** With another address, or with none: what was good before is the one that was stopped last. */
const withFeed = ({ feedId, stopped, naming }: Calendar, next?: string): Calendar => {
  const before = feedId ?? stopped;
  return {
    naming,
    ...(next !== undefined && { feedId: next }),
    ...(before !== undefined && before !== next && { stopped: before }),
  };
};

export const calendarDecider: Decider<Calendar, CalendarFact> = {
  initial: { naming: 'nobody' },
  evolve: evolveBy<Calendar, CalendarFact>({
    CalendarFeedMade: (calendar, { feedId }) => withFeed(calendar, feedId),
    CalendarFeedEnded: (calendar) => withFeed(calendar),
    CalendarFeedReopened: (calendar, { feedId }) => withFeed(calendar, feedId),
    CalendarNamingChosen: (calendar, { naming }) => ({ ...calendar, naming }),
  }),
};
