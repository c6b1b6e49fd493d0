import type { Consumption, Topics } from '@alliance/platform/ports/topics';
import { readLogs, type LogBehind } from './read-logs.ts';

/**
 * Services' logs as topics, each with the one partition 0: a fact's offset is its position, nothing is written a
 * second time, and what a group has handled is known to the group alone.
 */
export const logTopics = (logOf: (topic: string) => Promise<LogBehind>): Topics => {
  const running = new Set<Consumption>();
  /** Who reads for a group: one at a time, and the next one starts when the one before has stopped. */
  const seats = new Map<string, Promise<unknown>>();

  return {
    async consume(reader, handle) {
      const logs = await Promise.all(
        reader.topics.map(async (topic) => ({ topic, ...(await logOf(topic)) })),
      );
      const seat = seats.get(reader.group) ?? Promise.resolve();
      const reading = readLogs({ seat, logs, reader, handle });
      seats.set(reader.group, Promise.all([seat, reading.ended]));
      const consumption: Consumption = {
        async stop() {
          reading.stop();
          await reading.ended;
          running.delete(consumption);
        },
      };
      running.add(consumption);
      return consumption;
    },
    async close() {
      await Promise.all([...running].map((consumption) => consumption.stop()));
    },
  };
};
