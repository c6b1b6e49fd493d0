import { definitionOf } from '@alliance/facts/catalogue';
import { isTheirsAlone } from '@alliance/facts/concealment';
import type { SealedFact } from '@alliance/facts/recorded';
import type { ViewWriting } from '../ports/view-store.ts';
import { newsOf } from './news.ts';
import { positions, notYetProcessed } from './positions.ts';
import type { Projection } from './projection.ts';

export interface Projecting {
  readonly projections: readonly Projection[];
  /**
   * Whether it keeps every fact it hears, so that it can fold them again; duplicates are then known by fact id, else
   * by position.
   */
  readonly keepsJournal: boolean;
}

/** Writes facts into the journal and the views, topic by topic and each topic in order, and notifies listeners. */
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
    // Also for facts that only their author may read: the author's next read waits for them, and nobody else has a
    // token of their position.
    await positions.apply(transaction, topic, fresh);
    taken.set(topic, fresh);
  }
  await transaction.announce(newsOf(taken));
};

/** After an outage of the store the same batch is tried again. Any other error is caused by the message. */
export const isOutage = (error: unknown): boolean =>
  error instanceof Error && error.name === 'StoreUnavailable';
