import { z } from 'zod';
import { ofOneself, sealed, type FactOf } from './fact.ts';
import { id } from './vocabulary.ts';

/** What an entry in somebody's calendar says of the person whom they meet. */
export const calendarNaming = z.enum(['nobody', 'initials', 'name']).meta({ id: 'CalendarNaming' });
export type CalendarNaming = z.infer<typeof calendarNaming>;

/**
 * From then on their sessions are read under an address that is worked out from this id and the root key, and stands
 * nowhere; the address before it, if there was one, has stopped.
 */
export const calendarFeedMade = ofOneself('CalendarFeedMade', { feedId: sealed(id) });
/** The address has stopped, and there is none. */
export const calendarFeedEnded = ofOneself('CalendarFeedEnded', {});
/** They have the one again that they had stopped last. */
export const calendarFeedReopened = ofOneself('CalendarFeedReopened', { feedId: sealed(id) });
/** How the entries name the other from then on; nobody, until they choose. */
export const calendarNamingChosen = ofOneself('CalendarNamingChosen', { naming: sealed(calendarNaming) });

export const calendarFacts = [
  calendarFeedMade,
  calendarFeedEnded,
  calendarFeedReopened,
  calendarNamingChosen,
] as const;
export type CalendarFact = FactOf<(typeof calendarFacts)[number]>;
