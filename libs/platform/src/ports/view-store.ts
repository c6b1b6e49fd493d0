import type { Scope } from '@alliance/decider/scope';
import type { SealedFact } from '@alliance/facts/recorded';

/** A message whose handling failed, with everything of its key that came after it. */
export interface Parked {
  readonly consumer: string;
  readonly topic: string;
  readonly key: string;
  readonly id: string;
  readonly value: string;
  /** The error's class and place, never the message's content. */
  readonly reason: string;
}

/** That something of one scope has changed here: ids, names and numbers, never anybody's words. */
export interface News {
  readonly scope: Scope;
  /** The only person who may hear of it; absent where all may who read the scope. */
  readonly only?: string;
  /** Types of the facts that were processed, each once. */
  readonly types: readonly string[];
}

/** For whom a journal is read: what is somebody's alone reaches only what is made for them. */
export type JournalReader = { readonly id: string } | 'everyone';

/** `'missed'`: something may have changed that nobody told; whoever has to know looks again. */
export type NewsListener = (news: readonly News[] | 'missed') => void;

export interface DocumentReading {
  document<T>(collection: string, key: string): Promise<T | undefined>;
  /** Documents of a collection by key prefix, in key order. */
  documents<T>(
    collection: string,
    prefix?: string,
  ): Promise<readonly (readonly [key: string, document: T])[]>;
}

export interface DocumentWriting extends DocumentReading {
  put(collection: string, key: string, document: unknown): Promise<void>;
  remove(collection: string, key: string): Promise<void>;
}

/** What a service knows that no log holds, and nothing could make again: durable before it is answered. */
export interface Notes extends DocumentReading {
  transact<Result>(work: (transaction: DocumentWriting) => Promise<Result>): Promise<Result>;
}

export interface ViewReading extends DocumentReading {
  /**
   * Facts of one scope in the order in which this service received them, still encrypted, without those that this
   * reader may not have. What another has rewritten comes together with the fact that revealed it, although it was
   * entered earlier.
   */
  journal(scope: Scope, reader: JournalReader, afterEntry?: number): Promise<readonly JournalEntry[]>;
  /** Offset up to which a consumer has handled a partition; -1 when none. */
  checkpoint(consumer: string, topic: string, partition: number): Promise<number>;
  /** In the order in which they were parked. */
  parked(consumer: string): Promise<readonly Parked[]>;
  /** Keys of which something is parked, each once. */
  parkedKeys(consumer: string): Promise<readonly string[]>;
}

export interface JournalEntry {
  /** Place in this service's journal, over all scopes, from 1. */
  readonly entry: number;
  readonly topic: string;
  readonly fact: SealedFact;
}

export interface ViewWriting extends ViewReading, DocumentWriting {
  /**
   * Adds facts to the journal; answers those that were not there before, with their entries. A fact is known by its
   * id, or by its place in its topic's log: it has one of each.
   */
  enter(topic: string, facts: readonly SealedFact[]): Promise<readonly JournalEntry[]>;
  moveCheckpoint(consumer: string, topic: string, partition: number, offset: number): Promise<void>;
  park(parked: readonly Parked[]): Promise<void>;
  unpark(consumer: string, key: string): Promise<readonly Parked[]>;
  /** Told to all who listen, in every process that has opened this store, once the transaction can be read. */
  announce(news: readonly News[]): Promise<void>;
}

/**
 * What a service derives from facts. All of it can be made again, so that it may forget its last transactions,
 * whole ones with their checkpoints, where the power fails. What the contract suite pins (`view-store-suite.ts`):
 * journal, documents and checkpoint change in one transaction or not at all; transactions of one store come one after
 * another; a reader sees a transaction whole or not; entering a fact twice has no effect; news of a transaction is
 * told when the transaction is there to be read, and never of one that came to nothing.
 */
export interface ViewStore extends ViewReading {
  transact<Result>(work: (transaction: ViewWriting) => Promise<Result>): Promise<Result>;
  /** Returns what ends it. */
  onNews(listener: NewsListener): () => void;
  close(): Promise<void>;
}
