import { definitionOf } from '@alliance/facts/catalogue';
import { isTheirsAlone } from '@alliance/facts/concealment';
import type { SealedFact } from '@alliance/facts/recorded';
import type { ViewWriting } from '../ports/view-store.ts';
import { newsOf } from './news.ts';
import { positions, notYetProcessed } from './positions.ts';
import type { Projection } from './projection.ts';

export interface Projecting {
  readonly projections: readonly Projection[];
  /** Whether it keeps every fact it hears, so that it can fold them again; duplicates are then known by fact id, else by position. */
  readonly keepsJournal: boolean;
}

/** Takes facts into journal and views, topic by topic and each topic in its order, and announces them. */
export const project = async (
  { projections, keepsJournal }: Projecting,
  transaction: ViewWriting,
  heard: readonly { readonly topic: string; readonly fact: SealedFact }[],
): Promise<void> => {
  const taken = new Map<string, readonly SealedFact[]>();
  for (const [topic, own] of Map.groupBy(heard, (each) => each.topic)) {
    const facts = own.map(({ fact }) => fact);
    const fresh = keepsJournal
      ? (await transaction.enter(topic, facts)).map(({ fact }) => fact)
      : await notYetProcessed(transaction, topic, facts);
    const forEveryone = fresh.filter(({ type }) => !isTheirsAlone(definitionOf(type)));
    for (const projection of projections) await projection.apply(transaction, topic, forEveryone);
    // Whoever has written what is theirs alone waits for it as for anything, and nobody else can name it.
    await positions.apply(transaction, topic, fresh);
    taken.set(topic, fresh);
  }
  await transaction.announce(newsOf(taken));
};

/** An outage is nobody's fault: the same is tried again. Anything else belongs to the message. */
export const isOutage = (error: unknown): boolean =>
  error instanceof Error && error.name === 'StoreUnavailable';
