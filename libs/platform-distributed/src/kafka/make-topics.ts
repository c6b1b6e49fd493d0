import type { Engines } from '../engines.ts';
import { kafkaClient } from './client.ts';
import { topicsOf } from './topics.ts';

/**
 * Makes topics ahead of the services, which would make them as well.
 * @throws UnfitTopic when one is there that would reorder facts or lose them, StoreUnavailable when no broker answers.
 */
export const makeTopics = async (
  { kafkaBrokers, topics: shape }: Engines,
  names: readonly string[],
): Promise<void> => {
  const topics = topicsOf(() => kafkaClient({ brokers: kafkaBrokers, clientId: 'prepare' }).admin(), shape);
  for (const name of names) await topics.ensure(name);
};
