import type { Day, Partnership } from '@alliance/api-client/generated/api';
import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';

/**
 * The days that the handle stops at, in order: each day on which something happened, the first day and today.
 */
export const stopsOf = ({ began, today, days, sessions }: Partnership): readonly Day[] =>
  [...new Set([began, ...days, ...sessions.map(({ on }) => on), today])]
    .filter((day) => day >= began && day <= today)
    .toSorted();

export const before = (stops: readonly Day[], day: Day): Day | undefined =>
  stops.findLast((stop) => stop < day);
export const after = (stops: readonly Day[], day: Day): Day | undefined => stops.find((stop) => stop > day);

export const nearest = (stops: readonly Day[], day: Day): Day =>
  stops.reduce((best, stop) => (apart(stop, day) < apart(best, day) ? stop : best), stops[0] ?? day);

const apart = (a: Day, b: Day): number => Math.abs(Date.parse(a) - Date.parse(b));

/** The day in the address, kept within the partnership; without one it is today. */
export const dayWithin = ({ began, today }: Partnership, asked: Day | undefined): Day =>
  asked === undefined || asked > today ? today : asked < began ? began : asked;

/** A day to go to, or what makes it from the day that was gone to last. */
export type DayAhead = Day | ((from: Day) => Day);

/**
 * Goes to a day. Leaving today is a step that the browser's back button undoes; moving on from there is not, or
 * each press of an arrow would be one. A day is in the address before it is drawn, so that a second press of a key
 * begins where the first led, however fast they follow.
 */
export const useGoToDay = (today: Day): ((day: DayAhead) => void) => {
  const router = useRouter();
  return useCallback(
    (ahead) => {
      const asked = router.latestLocation.search.day;
      const from = asked ?? today;
      const day = typeof ahead === 'function' ? ahead(from) : ahead;
      if (day === from) return;
      void router.navigate({
        to: '.',
        search: (search) => ({ ...search, day: day === today ? undefined : day }),
        replace: asked !== undefined,
        resetScroll: false,
      });
    },
    [router, today],
  );
};
