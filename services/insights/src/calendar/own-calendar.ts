import type { CalendarNaming } from '@alliance/facts/calendar';
import type { Recorded } from '@alliance/facts/recorded';
import { ownFactsOf } from '../own/own-facts.ts';

/** By which address somebody's calendar reads their sessions, and how its entries name the other. */
export interface OwnCalendar {
  /** Undefined where there is no address. */
  readonly feedId?: string | undefined;
  readonly naming: CalendarNaming;
}

const NOTHING_YET: OwnCalendar = { naming: 'nobody' };
const ABOUT = new Set([
  'CalendarFeedMade',
  'CalendarFeedEnded',
  'CalendarFeedReopened',
  'CalendarNamingChosen',
]);

const withFact = (calendar: OwnCalendar, fact: Recorded): OwnCalendar => {
  switch (fact.type) {
    case 'CalendarFeedMade':
    case 'CalendarFeedReopened':
      return { ...calendar, feedId: fact.data.feedId };
    case 'CalendarFeedEnded':
      return { ...calendar, feedId: undefined };
    case 'CalendarNamingChosen':
      return { ...calendar, naming: fact.data.naming };
    default:
      return calendar;
  }
};

export const ownCalendars = (running: Parameters<typeof ownFactsOf>[0]) => {
  const factsOf = ownFactsOf(running, ABOUT);
  return async (person: string): Promise<OwnCalendar> =>
    (await factsOf(person)).reduce(withFact, NOTHING_YET);
};
