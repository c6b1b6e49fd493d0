import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { UnplacedFact } from '@alliance/facts/recorded';
import { StoreUnavailable, type EventStore } from '@alliance/platform/ports/event-store';
import type { Opened } from './opened.ts';
import { idsOf, someFact } from './sample-facts.ts';

/** A store with little room, which can be given more. */
export interface Cramped extends Opened<EventStore> {
  makeRoom(): Promise<void>;
}

const CALLERS = 16;

/** What a store does when its disk is full. `how` says how the disk was filled. */
export const fullDiskSuite = (name: string, how: string, open: () => Promise<Cramped>): void =>
  describe(`the event store ${name} on a full disk (${how})`, () => {
    let cramped: Cramped;
    beforeEach(async () => {
      cramped = await open();
    });
    afterEach(() => cramped.destroy());

    it('tells every caller, writes nothing by half, and goes on when there is room', async () => {
      const store = cramped.port;
      const { acknowledged, refused } = await fill(store);
      expect(refused.length).toBeGreaterThan(0);
      for (const { error } of refused) expect(error).toBeInstanceOf(StoreUnavailable);
      await expectWhole(store, acknowledged, refused);

      await cramped.makeRoom();
      const [later] = refused;
      if (later) expect(await store.append(appendsOf(later.facts))).toMatchObject({ outcome: 'appended' });
      const all = [...acknowledged, ...(later ? [later.facts] : [])];
      await expectWhole(store, all, refused.slice(1));
      await expectWhole(await cramped.reopen(), all, refused.slice(1));
    });
  });

interface Refused {
  readonly facts: readonly UnplacedFact[];
  readonly error: unknown;
}

/** Two streams in one append, so that half of it could be written. */
const someBatch = (turn: string): readonly UnplacedFact[] => [
  someFact(`goal-${turn}`, { sealed: 'x'.repeat(2_000) }),
  someFact(`theme-${turn}`, { sealed: 'x'.repeat(2_000) }),
];
const appendsOf = (facts: readonly UnplacedFact[]) =>
  facts.map((fact) => ({ stream: fact.stream, expected: 0 as const, facts: [fact] }));

const fill = async (store: EventStore) => {
  const acknowledged: (readonly UnplacedFact[])[] = [];
  const refused: Refused[] = [];
  for (let turn = 0; refused.length < 2 * CALLERS; turn++) {
    const batches = Array.from({ length: CALLERS }, (_, caller) => someBatch(`${turn}-${caller}`));
    const answers = await Promise.allSettled(batches.map((facts) => store.append(appendsOf(facts))));
    for (const [at, answer] of answers.entries()) {
      const facts = batches[at] ?? [];
      if (answer.status === 'fulfilled') acknowledged.push(facts);
      else refused.push({ facts, error: answer.reason });
    }
  }
  return { acknowledged, refused };
};

/** Everything acknowledged is there; of the rest, each batch whole or not at all; positions have no gap. */
const expectWhole = async (
  store: EventStore,
  acknowledged: readonly (readonly UnplacedFact[])[],
  refused: readonly Refused[],
) => {
  const stored = await store.readAll(0, 1_000_000);
  const ids = new Set(idsOf(stored));
  expect(stored.every(({ position }, at) => position === at + 1)).toBe(true);
  expect(await store.head()).toBe(stored.length);
  expect(acknowledged.every((facts) => facts.every(({ id }) => ids.has(id)))).toBe(true);
  const parts = refused.map(({ facts }) => facts.filter(({ id }) => ids.has(id)).length / facts.length);
  expect(parts.every((part) => part === 0 || part === 1)).toBe(true);
};
