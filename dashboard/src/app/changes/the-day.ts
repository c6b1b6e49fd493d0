import type { QueryClient } from '@tanstack/react-query';
import { dayAt, now } from '../clock.ts';
import { zoneInUse } from '../zone.ts';

/** How often we look at the calendar, in milliseconds. */
const LOOK = 15_000;

const today = (): string => `${dayAt(now())} ${zoneInUse()}`;

/** Reads everything again once it is another day here, or the device has come to another zone. */
export const followTheDay = (queries: QueryClient, stop: AbortSignal): void => {
  let shown = today();
  const look = () => {
    if (today() === shown) return;
    shown = today();
    void queries.invalidateQueries();
  };
  const timer = setInterval(look, LOOK);
  stop.addEventListener('abort', () => clearInterval(timer), { once: true });
  addEventListener('pageshow', look, { signal: stop });
  document.addEventListener('visibilitychange', look, { signal: stop });
};
