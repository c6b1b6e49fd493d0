import type { SealedFact, UnplacedFact } from '@alliance/facts/recorded';
import type { EventStore } from '@alliance/platform/ports/event-store';
import { fingerprint, recordedIn, textOf, type Holding } from './fingerprint.ts';

const BATCH = 500;

/** The other log holds something that doesn't come from this one. Nothing was added to it. */
export class HoldsSomethingElse extends Error {
  override readonly name = 'HoldsSomethingElse';
}

const unplaced = ({
  revision: _revision,
  position: _position,
  vouched: _vouched,
  ...fact
}: SealedFact): UnplacedFact => fact;

/** Every fact in the order of the log, in batches. */
export async function* readThrough(
  store: EventStore,
  afterPosition = 0,
): AsyncGenerator<readonly SealedFact[]> {
  for (let position = afterPosition; ;) {
    const facts = await store.readAll(position, BATCH);
    const last = facts.at(-1);
    if (!last) return;
    yield facts;
    position = last.position;
  }
}

/**
 * Brings every fact of a log into another, in the same order, so that it gets the same revision and position.
 * What is there already is compared and not written again: a move that was cut off goes on where it was.
 *
 * @param moved is told how many facts are there.
 * @throws HoldsSomethingElse when the other log has anything that isn't this one's beginning.
 */
export const moveLog = async (
  from: EventStore,
  to: EventStore,
  moved: (facts: number) => void,
): Promise<void> => {
  const there = await assertBeginning(from, to);
  moved(there);
  for await (const facts of readThrough(from, there)) {
    const result = await to.append(
      facts.map((fact) => ({ stream: fact.stream, expected: fact.revision - 1, facts: [unplaced(fact)] })),
    );
    const last = facts.at(-1);
    if (result.outcome === 'stale' || result.position !== last?.position)
      throw new HoldsSomethingElse('somebody else writes to the log that is moved to');
    moved(last.position);
  }
};

/** How many facts of the log are there already. */
const assertBeginning = async (from: EventStore, to: EventStore): Promise<number> => {
  let there = 0;
  for await (const facts of readThrough(to)) {
    const same = await from.readAll(there, facts.length);
    if (facts.some((fact, at) => !same[at] || textOf(fact) !== textOf(same[at])))
      throw new HoldsSomethingElse('the log that is moved to holds facts that are not from here');
    there += facts.length;
  }
  return there;
};

/** What a log holds. */
export const holdingOf = async (store: EventStore): Promise<Holding> => {
  const all = fingerprint();
  for await (const facts of readThrough(store)) for (const fact of facts) all.add(recordedIn(fact));
  return all.get();
};
