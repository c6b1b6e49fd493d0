import { useEffect } from 'react';
import { queries } from '../queries.ts';
import { dayAndZone } from './day-and-zone.ts';
import { untilThere } from '../../device/until-there.ts';

/** Not needed to draw anything: fetched after what is, and again where it couldn't be. */
const follow = async (stop: AbortSignal): Promise<void> => {
  const openedOn = dayAndZone();
  const { followChanges } = await untilThere(() => import('./follow.ts'));
  if (!stop.aborted) followChanges(queries, stop, openedOn);
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
