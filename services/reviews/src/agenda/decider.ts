import { evolveBy, type Decider } from '@alliance/decider/decider';
import type { AgendaFact, AgendaOutcome } from '@alliance/facts/agenda';

/** What came of an item, as one of the two sees it, until the other agrees. */
export interface OfferedInsight {
  readonly by: string;
  readonly insightId: string;
  readonly insight: string;
  readonly themeIds: readonly string[];
}

export interface AgendaItem {
  readonly stage: 'shared' | 'worked-with' | 'withdrawn';
  /** Who brought it. */
  readonly by: string;
  readonly sessionId: string;
  /** How one of the two left it, until it goes on or is taken up again. */
  readonly closed?: AgendaOutcome;
  readonly offer?: OfferedInsight;
}

/** Of all sessions of an alliance: what was put on one agenda can be moved to the next. Items by their ids. */
export type Agenda = Readonly<Record<string, AgendaItem>>;

const changed = (agenda: Agenda, itemId: string, change: (item: AgendaItem) => AgendaItem): Agenda => {
  const item = agenda[itemId];
  return item ? { ...agenda, [itemId]: change(item) } : agenda;
};

const open = ({ closed: _was, ...item }: AgendaItem): AgendaItem => item;
const withoutOffer = ({ offer: _gone, ...item }: AgendaItem): AgendaItem => item;

export const decider: Decider<Agenda, AgendaFact> = {
  initial: {},
  evolve: evolveBy<Agenda, AgendaFact>({
    AgendaItemShared: (agenda, { by, itemId, sessionId }) => ({
      ...agenda,
      [itemId]: { stage: 'shared', by, sessionId },
    }),
    AgendaItemReworded: 'ignored',
    AgendaItemMoved: (agenda, { itemId, sessionId }) =>
      changed(agenda, itemId, (item) => ({ ...open(item), sessionId })),
    AgendaItemWithdrawn: (agenda, { itemId }) =>
      changed(agenda, itemId, (item) => ({ ...withoutOffer(item), stage: 'withdrawn' })),
    AgendaItemClosed: (agenda, { itemId, outcome }) =>
      changed(agenda, itemId, (item) => ({ ...item, closed: outcome })),
    AgendaItemReopened: (agenda, { itemId }) => changed(agenda, itemId, open),
    MomentInsightOffered: (agenda, { itemId, ...offer }) =>
      changed(agenda, itemId, (item) => ({ ...item, offer })),
    MomentInsightDropped: (agenda, { itemId }) => changed(agenda, itemId, withoutOffer),
    MomentWorkedWith: (agenda, { itemId }) =>
      changed(agenda, itemId, (item) => ({ ...withoutOffer(item), stage: 'worked-with' })),
  }),
};
