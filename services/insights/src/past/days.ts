import { dayOf, type Day } from '@alliance/days/days';
import type { Zone } from '@alliance/days/zone';

/** How instants become days, for one viewer of one alliance. */
export interface Days {
  /** The day that it was for the viewer: what is shown. */
  readonly dayOf: (instant: string) => Day;
  /** The day that it was in the zone of the alliance: what is counted, so that both read the same figure. */
  readonly countedDayOf: (instant: string) => Day;
}

export const daysIn = (viewers: Zone, alliances: Zone): Days => ({
  dayOf: (instant) => dayOf(instant, viewers),
  countedDayOf: (instant) => dayOf(instant, alliances),
});
