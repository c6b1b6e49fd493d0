import type { SealedFact } from '@alliance/facts/recorded';
import { verdictOn, type Verdict } from '@alliance/platform/adapters/verdicts';
import type { StreamAppend } from '@alliance/platform/ports/event-store';

/** The log as it would be with everything that was drafted so far: what it tells holds once that is written. */
export interface Draft {
  readonly facts: readonly SealedFact[];
  verdictOn(appends: readonly StreamAppend[]): Verdict;
}

interface Known {
  head(): number;
  revisionOf(stream: string): number;
}

/**
 * `recorded` holds the facts of the log that have any of the ids in question.
 * @param vouchedFor gives each fact, once it has its place, what vouches for it.
 */
export const draftOn = (
  log: Known,
  recorded: ReadonlyMap<string, SealedFact>,
  vouchedFor: (fact: SealedFact) => SealedFact = (fact) => fact,
): Draft => {
  const drafted: SealedFact[] = [];
  const byId = new Map(recorded);
  const revisions = new Map<string, number>();
  const standing = {
    revisionOf: (stream: string) => revisions.get(stream) ?? log.revisionOf(stream),
    byId: (id: string) => byId.get(id),
  };
  const place = (appends: readonly StreamAppend[]): readonly SealedFact[] =>
    appends.flatMap(({ facts }) =>
      facts.map((fact) => {
        const revision = standing.revisionOf(fact.stream) + 1;
        const placed = vouchedFor({ ...fact, revision, position: log.head() + drafted.length + 1 });
        revisions.set(fact.stream, revision);
        byId.set(fact.id, placed);
        drafted.push(placed);
        return placed;
      }),
    );

  return {
    facts: drafted,
    verdictOn(appends) {
      const verdict = verdictOn(standing, appends);
      if (verdict) return verdict;
      const facts = place(appends);
      const position = facts.at(-1)?.position ?? log.head() + drafted.length;
      return { answer: { outcome: 'appended', facts, position } };
    },
  };
};
