import kafkajs, { type Admin } from 'kafkajs';
import { retry, type Waits } from '@alliance/platform/backoff';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import type { TopicShape } from '../engines.ts';

/** A topic is there that would reorder facts or lose them. Someone has to look at it; nothing is sent to it. */
export class UnfitTopic extends Error {
  override readonly name = 'UnfitTopic';
}

export interface Topics {
  /**
   * Makes the topic where it isn't there, and looks at it once where it is.
   * @throws UnfitTopic, StoreUnavailable
   */
  ensure(topic: string): Promise<void>;
  /** Look again: topics may have gone with the broker that had them. */
  forget(): void;
}

/** What a topic that keeps every fact has to be set to. */
const KEEPS_ALL = { 'cleanup.policy': 'delete', 'retention.ms': '-1', 'retention.bytes': '-1' };
/** A new topic isn't known to every broker at once. For how many milliseconds it is looked for, and what is between looks. */
const PATIENCE = 10_000;
const WAITS: Waits = { first: 100, longest: 400 };

export const topicsOf = (newAdmin: () => Admin, shape: TopicShape): Topics => {
  const known = new Map<string, Promise<void>>();
  const look = async (topic: string) => {
    const admin = newAdmin();
    try {
      await admin.connect();
      await make(admin, topic, shape);
      await untilKnown(() => expectFit(admin, topic, shape));
    } catch (error) {
      known.delete(topic);
      if (error instanceof UnfitTopic) throw error;
      throw new StoreUnavailable(`the topic ${topic} could not be made or looked at`, { cause: error });
    } finally {
      await admin.disconnect().catch(() => undefined);
    }
  };
  return {
    ensure(topic) {
      const looked = known.get(topic) ?? look(topic);
      known.set(topic, looked);
      return looked;
    },
    forget: () => known.clear(),
  };
};

const make = (admin: Admin, topic: string, shape: TopicShape) =>
  admin.createTopics({
    // kafkajs would ask one broker for the leaders, and give up where that one hasn't heard of the topic yet.
    waitForLeaders: false,
    topics: [
      {
        topic,
        numPartitions: shape.partitions,
        replicationFactor: shape.replicas,
        configEntries: Object.entries({
          ...KEEPS_ALL,
          'min.insync.replicas': String(shape.minInSyncReplicas),
        }).map(([name, value]) => ({ name, value })),
      },
    ],
  });

const expectFit = async (admin: Admin, topic: string, { partitions }: TopicShape) => {
  const there = await partitionCount(admin, topic);
  if (there !== partitions)
    throw new UnfitTopic(
      `the topic ${topic} has ${there} partitions and ${partitions} are wanted: keys would move between partitions ` +
        'and lose their order. Set the number to what is there.',
    );
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: [
      { type: kafkajs.ConfigResourceTypes.TOPIC, name: topic, configNames: Object.keys(KEEPS_ALL) },
    ],
  });
  const settings = new Map(
    resources[0]?.configEntries.map(({ configName, configValue }) => [configName, configValue]),
  );
  for (const [name, wanted] of Object.entries(KEEPS_ALL))
    if (settings.get(name) !== wanted)
      throw new UnfitTopic(
        `the topic ${topic} has ${name}=${settings.get(name)} and would not keep every fact: it has to be ${wanted}.`,
      );
};

const partitionCount = async (admin: Admin, topic: string): Promise<number> => {
  const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
  return topics[0]?.partitions.length ?? 0;
};

const untilKnown = (look: () => Promise<void>): Promise<void> => {
  const late = AbortSignal.timeout(PATIENCE);
  const failed = (error: unknown) => {
    if (error instanceof UnfitTopic || late.aborted) throw error;
  };
  return retry(look, { waits: WAITS, failed });
};
