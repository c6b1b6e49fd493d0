import type { ReadModel } from '../../pair/read-model.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
import { itemsIn } from './items.ts';

/** How many sessions lay between the day on which something was noticed and the one that it was brought to. */
export interface Lag {
  readonly itemId: string;
  readonly lag: number;
}

/**
 * Measure 4, for both: of what was brought to a session that has been held, and only where whoever brought it said on
 * which day they noticed it. What is held, or was let go, is nowhere in it, so it is biased short.
 */
export const lagsIn = (seen: ReadModel): readonly Lag[] => {
  const held = heldIn(seen);
  return itemsIn(seen.past.agenda).flatMap(({ id: itemId, noticedOn, sessionId }) => {
    const broughtTo = held.find(({ id }) => id === sessionId)?.number;
    if (noticedOn === undefined || broughtTo === undefined) return [];
    const noticedAfter = held.filter(({ on }) => on <= noticedOn).length;
    return [{ itemId, lag: Math.max(0, broughtTo - noticedAfter) }];
  });
};
