import { z } from 'zod';
import { ofThePair, sealed, type FactOf } from './fact.ts';
import { MOST_COMMITMENTS } from './session.ts';
import { day, id, member, words } from './vocabulary.ts';

/** What both can read, from which something was brought. What came from anything else says nothing of where. */
export const agendaOrigin = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('question') }),
    z.strictObject({ kind: z.literal('theme'), id }),
    z.strictObject({
      kind: z.literal('commitment'),
      sessionId: id.meta({ description: 'The session in whose reviews it was set out.' }),
      /** Whose review it stands in. */
      of: member,
      index: z
        .int()
        .min(0)
        .max(MOST_COMMITMENTS - 1)
        .meta({ description: 'Its place in that review, from 0.' }),
    }),
  ])
  .meta({ id: 'AgendaOrigin' });
export type AgendaOrigin = z.infer<typeof agendaOrigin>;

/** How something on an agenda was left, by what either says. */
export const agendaOutcome = z.enum(['done', 'not-taken-up']).meta({ id: 'AgendaOutcome' });
export type AgendaOutcome = z.infer<typeof agendaOutcome>;

/** One of the two puts something on the agenda of a session, in their words. */
export const agendaItemShared = ofThePair(
  'AgendaItemShared',
  {
    itemId: id,
    sessionId: id,
    text: sealed(words),
    /** The day on which they noticed it, where they say so. */
    noticedOn: sealed(day.optional()),
    /** Absent where it was written for the agenda, or comes from what was theirs alone. */
    origin: sealed(agendaOrigin.optional()),
  },
  { version: 2, upcasts: { 1: (data) => data } },
);
/** In other words, by who brought it. What it was stays beside it, with its day. */
export const agendaItemReworded = ofThePair('AgendaItemReworded', { itemId: id, text: sealed(words) });
/** For another session: one was called off, say, or the hour was over. */
export const agendaItemMoved = ofThePair('AgendaItemMoved', { itemId: id, sessionId: id });
/** Taken off the agenda before the session, by who brought it: its words are gone for the other. */
export const agendaItemWithdrawn = ofThePair('AgendaItemWithdrawn', { itemId: id });
/** It needs no more of an agenda: done, or left so. Whoever says so, both read it; the latest counts. */
export const agendaItemClosed = ofThePair('AgendaItemClosed', { itemId: id, outcome: sealed(agendaOutcome) });
/** It stands there as it did before it was closed. */
export const agendaItemReopened = ofThePair('AgendaItemReopened', { itemId: id });

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
  agendaItemClosed,
  agendaItemReopened,
  momentInsightOffered,
  momentInsightDropped,
  momentWorkedWith,
] as const;
export type AgendaFact = FactOf<(typeof agendaFacts)[number]>;
