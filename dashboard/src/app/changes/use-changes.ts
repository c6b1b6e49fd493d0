import { useEffect } from 'react';
import { queries } from '../queries.ts';
import { dayAndZone } from './day-and-zone.ts';
import { rest } from './rest.ts';

/** Until its code is asked for again, in milliseconds. */
const AGAIN = 5_000;

/** Not needed to draw anything: fetched after what is, and again where it couldn't be. */
const follow = async (stop: AbortSignal): Promise<void> => {
  const openedOn = dayAndZone();
  while (!stop.aborted)
    try {
      const { followChanges } = await import('./follow.ts');
      return stop.aborted ? undefined : followChanges(queries, stop, openedOn);
    } catch {
      await rest(AGAIN, stop);
    }
};

/** A page that stays alive while the caller is on screen, and somebody is in: it hears of changes, and its day turns. */
export const useChanges = (isIn = true): void => {
  useEffect(() => {
    if (!isIn) return undefined;
    const left = new AbortController();
    void follow(left.signal);
    return () => left.abort();
  }, [isIn]);
};
