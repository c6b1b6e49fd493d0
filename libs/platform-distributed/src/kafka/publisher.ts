import type { Sender, TopicMessages } from './sender.ts';
import type { WireMessage } from './wire-message.ts';

/** What is sent together: a broker takes a megabyte for a partition, and its client slows with many messages. */
const LARGEST = 900_000;
const MOST = 1_000;
/** A message's key and headers, and what surrounds it, in bytes, generously. */
const AROUND = 300;
/** A single message may be larger, as far as a broker takes it by its own default. */
const LARGEST_MESSAGE = 1_000_000;

interface Piece {
  readonly topic: string;
  readonly messages: readonly WireMessage[];
  readonly bytes: number;
  readonly sent: PromiseWithResolvers<void>;
}

/** No broker would ever take it, so trying again is no use. */
export class MessageTooLarge extends Error {
  override readonly name = 'MessageTooLarge';
}

export interface Publisher {
  publish(topic: string, messages: readonly WireMessage[]): Promise<void>;
  /** Resolves once nothing is on its way. */
  settled(): Promise<void>;
}

/**
 * Publications in the order in which they came, one request after another; what has gathered meanwhile goes
 * together. When one fails, those behind it fail with it: whoever repeats the failed one isn't overtaken.
 */
export const publisher = (send: Sender['send']): Publisher => {
  let queue: Piece[] = [];
  let running: Promise<void> | undefined;
  const run = async () => {
    while (queue.length > 0) {
      const [now, later] = together(queue);
      queue = later;
      try {
        await send(byTopic(now));
        for (const { sent } of now) sent.resolve();
      } catch (error) {
        const refused = [...now, ...queue];
        queue = [];
        for (const { sent } of refused) sent.reject(error);
      }
    }
    running = undefined;
  };
  return {
    async publish(topic, messages) {
      const pieces = cut(topic, messages);
      queue.push(...pieces);
      running ??= run();
      await Promise.all(pieces.map(({ sent }) => sent.promise));
    },
    settled: async () => running,
  };
};

const cut = (topic: string, messages: readonly WireMessage[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let own: WireMessage[] = [];
  let bytes = 0;
  const end = () => {
    if (own.length > 0) pieces.push({ topic, messages: own, bytes, sent: Promise.withResolvers() });
    own = [];
    bytes = 0;
  };
  for (const message of messages) {
    const size = Buffer.byteLength(message.value) + AROUND;
    if (size > LARGEST_MESSAGE) throw new MessageTooLarge(`a message for ${topic} has ${size} bytes`);
    if (bytes + size > LARGEST || own.length === MOST) end();
    own.push(message);
    bytes += size;
  }
  end();
  return pieces;
};

/** As many from the beginning as go into one request. At least one. */
const together = (queue: readonly Piece[]): readonly [Piece[], Piece[]] => {
  let bytes = 0;
  let count = 0;
  const end = queue.findIndex((piece, at) => {
    bytes += piece.bytes;
    count += piece.messages.length;
    return at > 0 && (bytes > LARGEST || count > MOST);
  });
  return end === -1 ? [[...queue], []] : [queue.slice(0, end), queue.slice(end)];
};

const byTopic = (pieces: readonly Piece[]): readonly TopicMessages[] =>
  [...Map.groupBy(pieces, ({ topic }) => topic)].map(([topic, own]) => ({
    topic,
    messages: own.flatMap(({ messages }) => messages),
  }));
