import type { Scope } from '@alliance/decider/scope';
import type { SealedFact } from '@alliance/facts/recorded';
import type { JournalEntry } from '@alliance/platform/ports/view-store';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import type { Place } from './journal-table.ts';

/** The logs that are topics. */
export interface LogsBehind {
  /** The facts that stand at these positions of a topic's log; those that aren't there are left out. */
  factsAt(topic: string, positions: readonly number[]): Promise<readonly SealedFact[]>;
  /** What stands for a topic's log up to a position, base64url; undefined where nothing stands there. */
  linkAt(topic: string, position: number): Promise<string | undefined>;
}

/**
 * What stands in the logs where a scope's journal points.
 * @throws NotVouchedFor where something else stands there, or nothing: log or journal isn't what it was.
 */
export const loggedFacts = async (
  logs: LogsBehind,
  scope: Scope,
  places: readonly Place[],
): Promise<readonly JournalEntry[]> => {
  const found = new Map<string, ReadonlyMap<number, SealedFact>>();
  for (const [topic, own] of Map.groupBy(places, (place) => place.topic)) {
    const facts = await logs.factsAt(
      topic,
      own.map(({ position }) => position),
    );
    found.set(topic, new Map(facts.map((fact) => [fact.position, fact])));
  }
  return places.map(({ entry, topic, position }) => {
    const fact = found.get(topic)?.get(position);
    if (fact?.scope !== scope)
      throw new NotVouchedFor(`the log of ${topic} doesn’t hold at ${position} what was heard from it`);
    return { entry, topic, fact };
  });
};
