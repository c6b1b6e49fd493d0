import { itemsIn } from '../../agenda/reading/items.ts';
import type { Noticed } from '../../measures/sharing-lag.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
import type { MomentPast, Noting, Sharing } from '../past/moments.ts';

export const presentNoting = ({ notings }: MomentPast): Noting => notings.at(-1) ?? notings[0];

/** The latest time that it was shared, and not taken back since. */
export const sharingOf = ({ steps }: MomentPast): Sharing | undefined => {
  const latest = steps.at(-1);
  return latest?.is === 'shared' ? latest : undefined;
};

/** When it was let go, and not taken up since: an instant. */
export const letGoAt = ({ steps }: MomentPast): string | undefined => {
  const latest = steps.at(-1);
  return latest?.is === 'let-go' ? latest.at : undefined;
};

/** Whether it belongs beside that pair: it was shared there, or, shared nowhere, concerns them or nobody named. */
export const isBeside = (moment: MomentPast, allianceId: string): boolean => {
  const shared = sharingOf(moment);
  if (shared) return shared.allianceId === allianceId;
  const { concerns } = presentNoting(moment);
  return concerns === undefined || concerns === allianceId;
};

/** Beside a pair: between which sessions it lay. */
export interface Lying extends Noticed {
  /** How many sessions had been held by the day on which it was noticed, that day's included. */
  readonly noticedAfter: number;
  /** In which session it is or was on the agenda. */
  readonly sharedIn?: number;
}

/**
 * Counted by the sessions of the pair, on the days of whoever reads. What is on the agenda of a session that is still to
 * come counts as shared in the next one; what was taken off again is held.
 */
export const lyingOf = (moment: MomentPast, pair: ReadModel): Lying => {
  const held = heldIn(pair);
  const heldBy = (day: string) => held.filter(({ on }) => on <= day).length;
  const noticedAfter = heldBy(presentNoting(moment).noticedOn);
  const since = (session: number) => Math.max(0, session - noticedAfter);
  const shared = sharingOf(moment);
  const item = shared && itemsIn(pair.past.agenda).find(({ id }) => id === shared.itemId);
  if (item) {
    const sharedIn = held.find(({ id }) => id === item.sessionId)?.number ?? held.length + 1;
    return { became: 'shared', noticedAfter, sharedIn, lag: since(sharedIn) };
  }
  const gone = letGoAt(moment);
  return gone === undefined
    ? { became: 'held', noticedAfter, lag: since(held.length) }
    : { became: 'let-go', noticedAfter, lag: since(heldBy(pair.dayOf(gone))) };
};
