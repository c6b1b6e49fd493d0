import type { Scope } from '@alliance/decider/scope';
import { messageOf } from '@alliance/platform/delivery/cloud-event';
import type { Message, Topics } from '@alliance/platform/ports/topics';
import { someFact } from '@alliance/platform-tests/sample-facts';
import type { WrittenTopics } from '@alliance/platform-tests/written-topics';
import { logTopics } from '@alliance/platform-embedded/log-topics';
import { scratchLogs } from './scratch-logs.ts';

/** What a message of the suite would be as a fact. */
const factFor = ({ key, id, type, value }: Message) =>
  someFact(key, { id, type, scope: key as Scope, sealed: value });

/** Topics each of which is the log of a service of the same name, in a folder or in memory. */
export const writtenTopics = (
  folder: string | 'memory',
  disturbed: (topics: Topics) => Topics = (same) => same,
): WrittenTopics => {
  const logs = scratchLogs(folder);
  const topics = disturbed(logTopics(async (service) => ({ service, store: await logs.of(service) })));
  return {
    consume: (reader, handle) => topics.consume(reader, handle),
    write: async (topic, messages) =>
      (await logs.record(topic, messages.map(factFor))).map((fact) => messageOf(topic, fact)),
    async close() {
      await topics.close();
      await logs.close();
    },
  };
};
