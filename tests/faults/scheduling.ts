import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { secondsAfter } from '@alliance/platform/clock';
import type { EventStore } from '@alliance/platform/ports/event-store';
import type { Platform } from '@alliance/platform/ports/ports';
import type { Due } from '@alliance/platform/schedule/schedule';
import { scheduler } from '@alliance/platform/schedule/scheduler';

/** What a process that has things happen is told, as JSON in its first argument. */
export interface ToSchedule {
  /** So many facts, and as many letters, are due. */
  readonly count: number;
  /** The first is due then, and the last this many seconds later. */
  readonly from: string;
  readonly within: number;
  /** A file with a line for each letter that left. */
  readonly letters: string;
}

/** The same in every process, as an id has to be. */
export const factIdOf = (index: number): string => {
  const hex = createHash('sha256').update(`due ${index}`).digest('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
};

const record = async (store: EventStore, index: number, at: string) => {
  const stream = `goal-${index % 50}`;
  const fact = {
    id: factIdOf(index),
    stream,
    scope: 'alliance/a-1' as const,
    at,
    type: 'GoalRated',
    version: 1,
    open: { index },
    sealed: 'c2VhbGVk',
    commandId: factIdOf(index),
    commandDigest: 'd-1',
  };
  await store.append([{ stream, expected: 'any', facts: [fact] }]);
};

/**
 * Has everything happen that is due, until it is killed, and prints a line for each thing: facts in the log of reviews,
 * and letters that no log can take back.
 */
export const schedule = async (
  platform: Platform,
  { count, from, within, letters }: ToSchedule,
): Promise<void> => {
  const store = await platform.eventStore('reviews');
  const dues = (kind: string, happen: (index: number, at: string) => Promise<void>): readonly Due[] =>
    Array.from({ length: count }, (_, index) => {
      const at = secondsAfter(from, (within * index) / count);
      return {
        id: `${kind} ${index}`,
        at,
        happen: async () => {
          await pause(1);
          await happen(index, at);
          process.stdout.write(`${kind} ${index}\n`);
          return 'happened' as const;
        },
      };
    });
  const facts = dues('fact', (index, at) => record(store, index, at));
  const leaving = dues('letter', async (index) => appendFileSync(letters, `${index}\n`));
  scheduler(
    [
      { name: 'facts', due: async () => facts },
      { name: 'letters', mostTimes: 2, due: async () => leaving },
    ],
    {
      service: 'reviews',
      notes: await platform.notes('reviews'),
      clock: platform.clock,
      leases: platform.leases,
    },
    (error) => process.stderr.write(`${String(error)}\n`),
    20,
  );
  // A scheduler by itself keeps no process alive: a server does.
  setInterval(() => undefined, 60_000);
};

/** Of each letter, how often it left. */
export const timesOf = (lines: string): ReadonlyMap<number, number> => {
  const times = new Map<number, number>();
  for (const line of lines.split('\n').filter((each) => each !== ''))
    times.set(Number(line), (times.get(Number(line)) ?? 0) + 1);
  return times;
};
