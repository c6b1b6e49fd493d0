import { randomInt, randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { embedded } from '@alliance/platform-embedded/embedded';
import type { BatchLine } from './batches.ts';

/**
 * A process that appends batches under load until it is killed, and prints a line for each batch once the store
 * has answered it. The argument is the folder.
 */
const CALLERS = 32;
const STREAMS = 50;

const [, , dir] = process.argv;
if (dir === undefined) throw new Error('usage: appending.ts <folder>');
const platform = await embedded({ dir });
const store = await platform.eventStore('reviews');

/** One to six facts over several streams: enough to be written by half. */
const appendOne = async () => {
  const batch = randomUUID();
  const size = randomInt(1, 7);
  const facts = Array.from({ length: size }, () => ({
    id: randomUUID(),
    stream: `goal-${randomInt(STREAMS)}`,
    scope: 'alliance/a-1' as const,
    at: platform.clock.now(),
    type: 'GoalRated',
    version: 1,
    open: { size },
    sealed: 'c2VhbGVk'.repeat(randomInt(1, 60)),
    commandId: batch,
    commandDigest: 'd-1',
  }));
  await store.append(facts.map((fact) => ({ stream: fact.stream, expected: 'any', facts: [fact] })));
  const line: BatchLine = { batch, ids: facts.map(({ id }) => id) };
  process.stdout.write(`${JSON.stringify(line)}\n`);
};

const call = async () => {
  for (;;) {
    await appendOne();
    if (randomInt(10) === 0) await nextTurn();
  }
};
await Promise.all(Array.from({ length: CALLERS }, call));
