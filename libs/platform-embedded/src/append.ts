import type { SealedFact } from '@alliance/facts/recorded';
import type { AppendResult, StreamAppend } from '@alliance/platform/ports/event-store';
import type { FactLog } from './fact-log.ts';

type Stale = Extract<AppendResult, { outcome: 'stale' }>;

/** The stored facts when all ids are known, undefined when none is. Some and some not is a mistake. */
const knownFacts = (log: FactLog, ids: readonly string[]): readonly SealedFact[] | undefined => {
  const known = ids.map(log.byId).filter((fact) => fact !== undefined);
  if (known.length === 0) return undefined;
  if (known.length === ids.length) return known;
  throw new Error(
    `of ${ids.length} facts ${known.length} are there already and the others are not: an append is sent again whole`,
  );
};

/** The first stream that isn't at the revision that its append expects. */
const staleStream = (log: FactLog, appends: readonly StreamAppend[]): Stale | undefined => {
  const revisions = new Map<string, number>();
  for (const { stream, expected, facts } of appends) {
    const actual = revisions.get(stream) ?? log.revisionOf(stream);
    if (expected !== 'any' && expected !== actual) return { outcome: 'stale', stream, expected, actual };
    revisions.set(stream, actual + facts.length);
  }
  return undefined;
};

/** What no state of the log could make right. */
const check = (appends: readonly StreamAppend[], ids: readonly string[]): void => {
  if (ids.length > 1 && new Set(ids).size < ids.length)
    throw new Error('two facts of one append have the same id');
  for (const { stream, facts } of appends)
    for (const fact of facts)
      if (fact.stream !== stream) throw new Error(`a fact of ${fact.stream} was sent to ${stream}`);
};

/**
 * The verdict on one append, inside a transaction. Ids come before revisions, so that an append that is sent
 * again is answered with what it did and not with "stale".
 */
export const append = (log: FactLog, appends: readonly StreamAppend[]): AppendResult => {
  const facts = appends.flatMap((one) => one.facts);
  const ids = facts.map(({ id }) => id);
  check(appends, ids);
  const known = knownFacts(log, ids);
  if (known) return { outcome: 'already-there', facts: known, position: known.at(-1)?.position ?? 0 };
  const stale = staleStream(log, appends);
  if (stale) return stale;
  return { outcome: 'appended', facts: log.add(facts), position: log.head() };
};
