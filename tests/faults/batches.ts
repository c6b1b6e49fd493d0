import { expect } from '@jest/globals';
import type { SealedFact } from '@alliance/facts/recorded';
import type { EventStore } from '@alliance/platform/ports/event-store';

/** What a process that appends prints for each batch that was acknowledged. */
export interface BatchLine {
  readonly batch: string;
  readonly ids: readonly string[];
}

export const batchLines = (lines: readonly string[]): readonly BatchLine[] =>
  lines.map((line) => JSON.parse(line) as BatchLine);

/** Batches whose facts are looked up by their ids, spread over all. */
const LOOKED_UP = 200;

export const wholeLog = async (store: EventStore): Promise<readonly SealedFact[]> => {
  const facts: SealedFact[] = [];
  for (;;) {
    const more = await store.readAll(facts.length, 5_000);
    if (more.length === 0) return facts;
    facts.push(...more);
  }
};

/**
 * A log after a crash: every acknowledged batch is there, every batch that is there is whole, and places in log
 * and streams have no gap. A batch is known by its command, and each of its facts says how many they are.
 */
export const expectWholeBatches = async (
  store: EventStore,
  acknowledged: readonly BatchLine[],
): Promise<number> => {
  const facts = await wholeLog(store);
  expect(facts.every(({ position }, at) => position === at + 1)).toBe(true);
  for (const own of Map.groupBy(facts, ({ stream }) => stream).values())
    expect(own.every(({ revision }, at) => revision === at + 1)).toBe(true);

  const batches = Map.groupBy(facts, ({ commandId }) => commandId);
  const half = [...batches.values()].filter((own) => own[0]?.open['size'] !== own.length);
  expect(half).toEqual([]);
  const lost = acknowledged.filter(({ batch, ids }) => {
    const there = new Set(batches.get(batch)?.map(({ id }) => id));
    return !ids.every((id) => there.has(id));
  });
  expect(lost).toEqual([]);
  const spread = Math.ceil(acknowledged.length / LOOKED_UP);
  for (const { ids } of acknowledged.filter((_, at) => at % spread === 0))
    for (const id of ids) expect(await store.factById(id)).toMatchObject({ id });
  return facts.length;
};
