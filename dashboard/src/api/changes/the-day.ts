import type { QueryClient } from '@tanstack/react-query';
import { dayAndZone } from './day-and-zone.ts';

/** How often we look at the calendar, in milliseconds. */
const LOOK = 15_000;

/** Reads everything again once it is another day here, or the device has come to another zone. */
export const followTheDay = (queries: QueryClient, stop: AbortSignal, openedOn: string): void => {
  let shown = openedOn;
  const look = () => {
    if (dayAndZone() === shown) return;
    shown = dayAndZone();
    void queries.invalidateQueries();
  };
  const timer = setInterval(look, LOOK);
  stop.addEventListener('abort', () => clearInterval(timer), { once: true });
  addEventListener('pageshow', look, { signal: stop });
  document.addEventListener('visibilitychange', look, { signal: stop });
};
