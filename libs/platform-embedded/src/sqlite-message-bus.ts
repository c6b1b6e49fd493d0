import type { DatabaseSync } from 'node:sqlite';
import type { Consumption, MessageBus } from '@alliance/platform/ports/message-bus';
import { consumeTopic } from './consume-topic.ts';
import { asking } from './database.ts';
import { groupCommit } from './group-commit.ts';
import { topicLog } from './topic-log.ts';

/**
 * Topics in one SQLite file, each with the one partition 0. Topics of one consumption are read independently
 * of one another, as a broker's partitions are.
 */
export const sqliteMessageBus = (database: DatabaseSync): MessageBus => {
  const log = asking(() => topicLog(database));
  /** How far groups have come since the last commit. It is written with the next: what was handled may come again. */
  const moved = new Map<string, { group: string; topic: string; next: number }>();
  const commits = groupCommit(database, {
    committing: () => {
      for (const { group, topic, next } of moved.values()) log.moveTo(group, topic, next);
    },
    committed: () => moved.clear(),
    undone: () => log.forget(),
  });
  const sleepers = new Map<string, Set<() => void>>();
  const running = new Set<Consumption>();
  /** Who reads a topic for a group: one at a time, and the next one starts when the one before has stopped. */
  const seats = new Map<string, Promise<unknown>>();

  const wake = (topic: string) => {
    for (const call of sleepers.get(topic) ?? []) call();
  };
  const onPublished = (topic: string, call: () => void) => {
    const calls = sleepers.get(topic) ?? new Set();
    sleepers.set(topic, calls.add(call));
    return () => void calls.delete(call);
  };

  return {
    async publish(topic, messages) {
      if (messages.length === 0) return;
      await commits.submit(() => log.add(topic, messages));
      wake(topic);
    },

    async consume(group, topics, handle) {
      const readers = topics.map((topic) => {
        const seat = JSON.stringify([group, topic]);
        const before = seats.get(seat) ?? Promise.resolve();
        const reader = consumeTopic({
          seat: before,
          read: (limit) =>
            asking(() => log.read(topic, moved.get(seat)?.next ?? log.next(group, topic), limit)),
          handled: (offset) => void moved.set(seat, { group, topic, next: offset + 1 }),
          onPublished: (call) => onPublished(topic, call),
          handle,
        });
        seats.set(seat, Promise.all([before, reader.ended]));
        return reader;
      });
      const consumption: Consumption = {
        async stop() {
          for (const reader of readers) reader.stop();
          await Promise.all(readers.map(({ ended }) => ended));
          // What is left to write goes with a commit of its own. Where it can't be written, it comes again.
          if (moved.size > 0) await commits.submit(() => undefined).catch(() => undefined);
          running.delete(consumption);
        },
      };
      running.add(consumption);
      return consumption;
    },

    async close() {
      await Promise.all([...running].map((consumption) => consumption.stop()));
      commits.end();
      if (database.isOpen) database.close();
    },
  };
};
