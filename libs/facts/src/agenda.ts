import { z } from 'zod';
import { ofThePair, sealed, type FactOf } from './fact.ts';
import { day, id, words } from './vocabulary.ts';

/** One of the two puts something on the agenda of a session, in their words. Where it came from is theirs. */
export const agendaItemShared = ofThePair('AgendaItemShared', {
  itemId: id,
  sessionId: id,
  text: sealed(words),
  /** The day on which they noticed it, where they say so. */
  noticedOn: sealed(day.optional()),
});
/** In other words, by who brought it. What it was stays beside it, with its day. */
export const agendaItemReworded = ofThePair('AgendaItemReworded', { itemId: id, text: sealed(words) });
/** For another session: one was called off, say, or the hour was over. */
export const agendaItemMoved = ofThePair('AgendaItemMoved', { itemId: id, sessionId: id });
/** Taken off the agenda before the session, by who brought it: its words are gone for the other. */
export const agendaItemWithdrawn = ofThePair('AgendaItemWithdrawn', { itemId: id });

const insight = {
  itemId: id,
  /** Names the very words that are agreed to. */
  insightId: id,
  /** What came of it, in a few words. */
  insight: sealed(words),
  themeIds: z.array(id).max(20),
};
/** What came of working with it, as one of the two sees it. It counts once the other agrees (`MomentWorkedWith`). */
export const momentInsightOffered = ofThePair('MomentInsightOffered', insight);
/** What was offered is off the table: taken back by who offered it, or left so by the other. */
export const momentInsightDropped = ofThePair('MomentInsightDropped', { itemId: id, insightId: id });
/** The two worked with it, and both say that this came of it. */
export const momentWorkedWith = ofThePair('MomentWorkedWith', insight);

export const agendaFacts = [
  agendaItemShared,
  agendaItemReworded,
  agendaItemMoved,
  agendaItemWithdrawn,
  momentInsightOffered,
  momentInsightDropped,
  momentWorkedWith,
] as const;
export type AgendaFact = FactOf<(typeof agendaFacts)[number]>;
