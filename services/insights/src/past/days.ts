import { dayOf, type Day } from '@alliance/days/days';
import type { Zone } from '@alliance/days/zone';

/** How instants become days, for one viewer of one alliance. */
export interface Days {
  /** Names the zones: with the same, an instant is the same days. */
  readonly zones: string;
  /** The day that it was for the viewer: what is shown. */
  readonly dayOf: (instant: string) => Day;
  /** The day that it was in the zone of the alliance: what is counted, so that both read the same figure. */
  readonly countedDayOf: (instant: string) => Day;
  /** What it is for the other, where their calendar shows another day and it is known by which they live. */
  readonly thereOf: (instant: string) => { readonly there?: Day };
}

export const daysIn = (viewers: Zone, alliances: Zone, others?: Zone): Days => {
  const here = (instant: string) => dayOf(instant, viewers);
  return {
    zones: `${viewers} ${alliances} ${others}`,
    dayOf: here,
    countedDayOf: (instant) => dayOf(instant, alliances),
    thereOf: (instant) => {
      const there = others === undefined ? undefined : dayOf(instant, others);
      return there === undefined || there === here(instant) ? {} : { there };
    },
  };
};
