import type { Cases } from '@alliance/decider/decider';
import type { AgendaFact, AgendaOrigin, AgendaOutcome } from '@alliance/facts/agenda';
import type { Recorded } from '@alliance/facts/recorded';
import { changed, withEntry } from '../../past/changed.ts';
import type { Deed } from '../../past/deed.ts';
import { part } from '../../past/part.ts';

/** What came of working with it, as one of the two says, or as both do. */
export interface Insight extends Deed {
  readonly insightId: string;
  readonly insight: string;
  readonly themeIds: readonly string[];
}

export interface AgendaItemPast extends Deed {
  readonly id: string;
  /** The first first; the last is how it reads now. Without text where it was taken off since, on whatever day. */
  readonly wordings: readonly [Wording, ...Wording[]];
  /** The sessions for which it was meant, the latest last. */
  readonly places: readonly [Place, ...Place[]];
  /** The day on which it was noticed, where whoever brought it says so. */
  readonly noticedOn?: string | undefined;
  /** What both can read, from which it was brought. */
  readonly origin?: AgendaOrigin | undefined;
  readonly withdrawn?: Deed;
  /** How one of the two left it; not any more once it went on, or was taken up again. */
  readonly closed?: Closed | undefined;
  /** What one of the two says, until the other agrees. */
  readonly offered?: Insight | undefined;
  readonly workedWith?: Insight;
}

interface Closed extends Deed {
  readonly outcome: AgendaOutcome;
}

interface Wording extends Deed {
  readonly text?: string;
}

interface Place extends Deed {
  readonly sessionId: string;
}

/** In the order in which they were brought. */
export type AgendaPast = ReadonlyMap<string, AgendaItemPast>;

const nothing: AgendaPast = new Map();

const cases: Cases<AgendaPast, Recorded<AgendaFact>> = {
  AgendaItemShared: (items, { itemId: id, by, sessionId, text, noticedOn, origin }, { at }) =>
    withEntry(items, id, {
      id,
      by,
      at,
      wordings: [{ by, at, text }],
      places: [{ by, at, sessionId }],
      noticedOn,
      origin,
    }),
  AgendaItemReworded: (items, { itemId, by, text }, { at }) =>
    changed(items, itemId, (item) => ({ ...item, wordings: [...item.wordings, { by, at, text }] })),
  AgendaItemMoved: (items, { itemId, by, sessionId }, { at }) =>
    changed(items, itemId, (item) => ({
      ...item,
      places: [...item.places, { by, at, sessionId }],
      closed: undefined,
    })),
  AgendaItemWithdrawn: (items, { itemId, by }, { at }) =>
    changed(items, itemId, (item) => ({ ...item, withdrawn: { by, at } })),
  AgendaItemClosed: (items, { itemId, by, outcome }, { at }) =>
    changed(items, itemId, (item) => ({ ...item, closed: { by, at, outcome } })),
  AgendaItemReopened: (items, { itemId }) =>
    changed(items, itemId, (item) => ({ ...item, closed: undefined })),
  MomentInsightOffered: (items, { itemId, ...offered }, { at }) =>
    changed(items, itemId, (item) => ({ ...item, offered: { ...offered, at } })),
  MomentInsightDropped: (items, { itemId }) =>
    changed(items, itemId, (item) => ({ ...item, offered: undefined })),
  MomentWorkedWith: (items, { itemId, ...workedWith }, { at }) =>
    changed(items, itemId, (item) => ({ ...item, offered: undefined, workedWith: { ...workedWith, at } })),
};

/** What was taken off an agenda says nothing any more, as of any day: its author brought it, and took it back. */
export const agenda = part('agenda', nothing, cases, {
  withdrawals: [
    {
      by: 'AgendaItemWithdrawn',
      of: ['AgendaItemShared', 'AgendaItemReworded'],
      subject: ({ data }) => ('itemId' in data ? data.itemId : undefined),
    },
  ],
});
