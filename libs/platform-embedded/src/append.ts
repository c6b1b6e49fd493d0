import type { SealedFact } from '@alliance/facts/recorded';
import type { AppendResult, StreamAppend } from '@alliance/platform/ports/event-store';
import type { FactLog } from './fact-log.ts';

type Stale = Extract<AppendResult, { outcome: 'stale' }>;

/** The stored facts when all ids are known, undefined when none is. Some and some not is a mistake. */
const knownFacts = (log: FactLog, appends: readonly StreamAppend[]): readonly SealedFact[] | undefined => {
  const ids = appends.flatMap((append) => append.facts.map((fact) => fact.id));
  const known = ids.map(log.byId).filter((fact) => fact !== undefined);
  if (known.length === 0) return undefined;
  if (known.length === ids.length) return known;
  throw new Error(
    `of ${ids.length} facts ${known.length} are there already and the others are not: an append is sent again whole`,
  );
};

/** The first stream that isn't at the revision that its append expects. */
const staleStream = (appends: readonly StreamAppend[], revisions: Map<string, number>): Stale | undefined => {
  for (const { stream, expected, facts } of appends) {
    const actual = revisions.get(stream) ?? 0;
    if (expected !== 'any' && expected !== actual) return { outcome: 'stale', stream, expected, actual };
    revisions.set(stream, actual + facts.length);
  }
  return undefined;
};

const write = (log: FactLog, appends: readonly StreamAppend[], revisions: Map<string, number>) => {
  const before = log.head();
  const written: SealedFact[] = [];
  try {
    for (const { stream, facts } of appends) {
      for (const fact of facts) {
        if (fact.stream !== stream) throw new Error(`a fact of ${fact.stream} was sent to ${stream}`);
        const revision = (revisions.get(stream) ?? 0) + 1;
        written.push(log.add(fact, revision));
        revisions.set(stream, revision);
      }
    }
    return written;
  } catch (error) {
    // The neighbours in this commit go on: only this append's facts leave again.
    log.takeBack(before);
    throw error;
  }
};

/**
 * The verdict on one append, inside a transaction. Ids come before revisions, so that an append that is sent
 * again is answered with what it did and not with "stale".
 */
export const append = (log: FactLog, appends: readonly StreamAppend[]): AppendResult => {
  const known = knownFacts(log, appends);
  if (known) return { outcome: 'already-there', facts: known, position: known.at(-1)?.position ?? 0 };
  const revisions = () => new Map(appends.map(({ stream }) => [stream, log.revisionOf(stream)]));
  const found = revisions();
  const stale = staleStream(appends, new Map(found));
  if (stale) return stale;
  return { outcome: 'appended', facts: write(log, appends, found), position: log.head() };
};
