import type { Message, Publishing, Topics } from '@alliance/platform/ports/topics';
import { logTopics } from '@alliance/platform-embedded/log-topics';
import { placed, someFact } from '@alliance/platform-tests/sample-facts';

/** Topics in memory that are something else than the logs, as where a broker carries facts between processes. */
export const carrier = (): Topics & Publishing => {
  const kept = new Map<string, Message[]>();
  const listeners = new Set<() => void>();
  const messagesOf = (topic: string): Message[] => {
    const messages = kept.get(topic) ?? [];
    kept.set(topic, messages);
    return messages;
  };
  /** One place each for what is published; what stands there is put in afterwards. */
  const places = logTopics(async (topic) => ({
    service: topic,
    store: {
      readAll: async (after, limit) =>
        messagesOf(topic)
          .slice(after, after + limit)
          .map((_message, at) => placed(someFact(topic), after + at + 1)),
      onAppended: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
    },
  }));
  return {
    async publish(topic, messages) {
      messagesOf(topic).push(...messages);
      for (const call of listeners) queueMicrotask(call);
    },
    consume: (reader, handle) =>
      places.consume(reader, (batch) =>
        handle(
          batch.flatMap(({ topic, partition, offset }) => {
            const message = messagesOf(topic)[offset - 1];
            return message ? [{ topic, partition, offset, message }] : [];
          }),
        ),
      ),
    close: () => places.close(),
  };
};
