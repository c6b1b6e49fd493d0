import { randomUUID } from 'node:crypto';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import type { Consumption, Publishing, Reader, Topics } from '@alliance/platform/ports/topics';
import { consumerLag } from '@alliance/platform/telemetry/figures';
import type { TopicShape } from '../engines.ts';
import { connectProducer, kafkaClient, newConsumer } from './client.ts';
import { groupMember } from './group-member.ts';
import { offering } from './offering.ts';
import { publisher } from './publisher.ts';
import { sender } from './sender.ts';
import { topicsOf } from './topics.ts';
import { wireMessage } from './wire-message.ts';

export interface KafkaOptions {
  /** `host:port` of each broker that is asked first. */
  readonly brokers: readonly string[];
  readonly topics: TopicShape;
  /** Who we are, in the broker's own logs. */
  readonly clientId: string;
  /** Stands before the names of topics and groups, where several installations share brokers. */
  readonly prefix?: string;
  /** Milliseconds for which a publication is tried: longer than brokers take to elect a new leader. */
  readonly patience?: number;
  /** Milliseconds after which a member of a group that isn't heard of loses its partitions to the others. */
  readonly sessionTimeout?: number;
  /** Milliseconds after which a handler that hasn't ended counts as hung. */
  readonly longestHandling?: number;
}

/**
 * Topics and groups of Apache Kafka. A fact's partition follows from its alliance's id (`partition.ts`), a group's
 * offsets are committed once its handler has ended.
 * @throws StoreUnavailable when no broker answers.
 */
export const kafkaMessageBus = async (options: KafkaOptions): Promise<Topics & Publishing> => {
  const { topics: shape, prefix = '', patience = 30_000 } = options;
  const { sessionTimeout = 10_000, longestHandling = 120_000 } = options;
  const times = { sessionTimeout, heartbeatInterval: Math.min(1_000, sessionTimeout / 6) };
  const topics = topicsOf(() => kafkaClient(options).admin(), shape);
  const sending = sender(() => connectProducer(options), patience);
  const publishing = publisher(sending.send);
  const running = new Set<Consumption>();
  const state = { closed: false };
  const expectOpen = () => {
    if (state.closed) throw new StoreUnavailable('the bus is closed');
  };
  const topicsByGroup = new Map<string, string>();
  /** Whoever leads a group deals out the topics that it knows itself: others would silently be nobody's. */
  const expectSameTopics = (group: string, names: readonly string[]) => {
    const sorted = JSON.stringify(names.toSorted());
    if ((topicsByGroup.get(group) ?? sorted) !== sorted)
      throw new Error(`the members of group ${group} have to hear the same topics`);
    topicsByGroup.set(group, sorted);
  };
  const placesAfter = (handledUpTo: Reader['handledUpTo'], names: readonly string[]) =>
    Promise.all(
      names.flatMap((name) =>
        Array.from({ length: shape.partitions }, async (_, partition) => ({
          topic: prefix + name,
          partition,
          offset: String((await handledUpTo(name, partition)) + 1),
        })),
      ),
    );
  await sending.ready();

  return {
    async publish(topic, messages) {
      expectOpen();
      if (messages.length === 0) return;
      await topics.ensure(prefix + topic);
      expectOpen();
      try {
        await publishing.publish(
          prefix + topic,
          messages.map((message) => wireMessage(message, shape.partitions)),
        );
      } catch (error) {
        topics.forget();
        throw error;
      }
    },

    async consume({ group, topics: names, alone, handledUpTo }, handle) {
      expectOpen();
      expectSameTopics(group, names);
      // A group of its own, of which nobody else is a member.
      const groupId = alone ? `${prefix}${group}.${randomUUID()}` : prefix + group;
      await Promise.all(names.map((topic) => topics.ensure(prefix + topic)));
      expectOpen();
      const member = groupMember(
        group,
        names.map((topic) => prefix + topic),
        () => ({
          consumer: newConsumer(options, groupId, times),
          ...(alone && { goOnAt: () => placesAfter(handledUpTo, names) }),
          offering: offering({
            handle,
            nameOf: (topic) => topic.slice(prefix.length),
            lag: consumerLag(group),
            beating: { every: times.heartbeatInterval, longest: longestHandling },
          }),
        }),
      );
      const consumption: Consumption = {
        async stop() {
          await member.stop();
          running.delete(consumption);
        },
      };
      running.add(consumption);
      return consumption;
    },

    async close() {
      state.closed = true;
      sending.giveUp();
      await Promise.all([...running].map((consumption) => consumption.stop()));
      await publishing.settled();
      await sending.close();
    },
  };
};
