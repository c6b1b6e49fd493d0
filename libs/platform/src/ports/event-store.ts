import type { SealedFact, UnplacedFact } from '@alliance/facts/recorded';

/** What a stream must look like for an append to be taken: at this revision (0: not there yet), or anyhow. */
export type Expected = number | 'any';

export interface StreamAppend {
  readonly stream: string;
  readonly expected: Expected;
  readonly facts: readonly UnplacedFact[];
}

export type AppendResult =
  | {
      readonly outcome: 'appended';
      readonly facts: readonly SealedFact[];
      /** Of the last fact: the log holds everything up to here. */
      readonly position: number;
    }
  /** Every one of these facts is there already, by its id: the earlier ones are answered again. */
  | { readonly outcome: 'already-there'; readonly facts: readonly SealedFact[]; readonly position: number }
  | {
      readonly outcome: 'stale';
      readonly stream: string;
      readonly expected: number;
      readonly actual: number;
    };

/**
 * The log of one service. What the contract suite pins (`event-store-suite.ts`):
 * - an append is all or nothing, also across streams; durable before it is answered; idempotent by fact id;
 * - the expected revision is checked, and of racing appends exactly one is taken;
 * - positions grow by one without gaps, and a reader never passes one that can still be filled;
 * - callers that come in the same turn share a commit, each with its own verdict.
 * A rejected promise means that nothing was written, or that it is not known (`StoreUnavailable`): send it again.
 */
export interface EventStore {
  append(appends: readonly StreamAppend[]): Promise<AppendResult>;
  /** A stream's facts in order, after a revision. An unknown stream is empty. */
  readStream(stream: string, afterRevision?: number): Promise<readonly SealedFact[]>;
  /** The whole log in order, after a position; at most `limit` facts. */
  readAll(afterPosition: number, limit: number): Promise<readonly SealedFact[]>;
  factById(id: string): Promise<SealedFact | undefined>;
  /** The position of the last fact; 0 when there is none. */
  head(): Promise<number>;
  /** Calls back (soon, perhaps once for many) whenever something was appended. Returns what ends it. */
  onAppended(listener: () => void): () => void;
  close(): Promise<void>;
}

/** The store could not answer: a full disk, a closed file, a lost connection. Nothing is known to be lost. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}
