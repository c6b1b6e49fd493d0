import type { SealedFact } from '@alliance/facts/recorded';

/** One fact on its way to other services. */
export interface Message {
  /** The scope: messages of one key keep their order; others may overtake. */
  readonly key: string;
  /** The fact's id. */
  readonly id: string;
  /** The fact's type: a consumer that has no use for it need not read the value. */
  readonly type: string;
  /** A CloudEvents envelope as JSON; sealed fields stay sealed. */
  readonly value: string;
  /**
   * Which trace it belongs to (W3C Trace Context), where there is one and the topic carries it. Nothing rests on it.
   */
  readonly traceparent?: string | undefined;
}

export interface Delivery {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly message: Message;
  /** What the message holds, where whoever brings it has it at hand: then nobody needs to read the value. */
  readonly fact?: SealedFact;
}

export interface Consumption {
  /** Stops asking for more, waits for the batch in hand, lets go. */
  stop(): Promise<void>;
}

/** Who reads topics. */
export interface Reader {
  /**
   * Whether each process of the group reads every message, from the group's checkpoint on: so none waits for
   * another that hangs. Without it the processes share the partitions.
   */
  readonly alone?: boolean;
  /** Those who share the work have one name. */
  readonly group: string;
  readonly topics: readonly string[];
  /**
   * Offset up to which the group has handled a partition; -1 where nothing. It is kept by the group, in one
   * transaction with what came of it. Topics that remember nothing of groups begin behind it.
   */
  handledUpTo(topic: string, partition: number): Promise<number>;
}

/**
 * Topics to subscribe to. What the contract suite checks (`topics-suite.ts`): delivery at least once; order per key;
 * batches; a batch is offered again until its handler resolves; offsets of a partition grow; a group that comes back
 * misses nothing behind what it has handled; topics keep everything.
 */
export interface Topics {
  consume(reader: Reader, handle: (batch: readonly Delivery[]) => Promise<void>): Promise<Consumption>;
  close(): Promise<void>;
}

/**
 * Brings facts into topics, where these are something else than the logs. What is pinned (`publishing-suite.ts`):
 * what is published is durable before that is answered, and published again it comes again.
 */
export interface Publishing {
  publish(topic: string, messages: readonly Message[]): Promise<void>;
}
