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
  /** Which trace it belongs to (W3C Trace Context), where there is one and the bus carries it. Nothing rests on it. */
  readonly traceparent?: string;
}

export interface Delivery {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly message: Message;
}

export interface Consumption {
  /** Stops asking for more, waits for the batch in hand, lets go. */
  stop(): Promise<void>;
}

/** The offset of a topic's partition up to which somebody has heard already; -1 for nothing yet. */
export type HeardUpTo = (topic: string, partition: number) => Promise<number>;

/**
 * Carries facts between services. What the contract suite pins (`message-bus-suite.ts`): delivery at least
 * once; order per key; batches; a batch is offered again until its handler resolves; offsets of a partition
 * grow; a group that comes back goes on where its last handled batch ended; topics keep everything. Members of a
 * group share what there is to hear, and one that hangs keeps its share for some seconds. Who gives `heardUpTo`
 * shares with nobody: each process hears all of it, from there on.
 */
export interface MessageBus {
  /** Resolves when all messages are durable. */
  publish(topic: string, messages: readonly Message[]): Promise<void>;
  consume(
    group: string,
    topics: readonly string[],
    handle: (batch: readonly Delivery[]) => Promise<void>,
    heardUpTo?: HeardUpTo,
  ): Promise<Consumption>;
  close(): Promise<void>;
}
