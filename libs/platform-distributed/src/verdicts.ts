import type { SealedFact } from '@alliance/facts/recorded';
import type { AppendResult, StreamAppend } from '@alliance/platform/ports/event-store';

/** What one caller will be told, if the log turns out to be as it was taken to be. */
export type Verdict =
  | { readonly answer: AppendResult; readonly refusal?: undefined }
  | { readonly refusal: Error; readonly answer?: undefined };

/** The log as it would be with everything that was drafted so far. */
export interface Draft {
  readonly facts: readonly SealedFact[];
  verdictOn(appends: readonly StreamAppend[]): Verdict;
}

interface Known {
  head(): number;
  revisionOf(stream: string): number;
}

/** What no state of the log could make right. */
const mistakeIn = (appends: readonly StreamAppend[], ids: readonly string[]): string | undefined => {
  if (new Set(ids).size < ids.length) return 'two facts of one append have the same id';
  const astray = appends.flatMap(({ stream, facts }) =>
    facts
      .filter((fact) => fact.stream !== stream)
      .map((fact) => `a fact of ${fact.stream} was sent to ${stream}`),
  );
  return astray[0];
};

/** `recorded` holds the facts of the log that have any of the ids in question. */
export const draftOn = (log: Known, recorded: ReadonlyMap<string, SealedFact>): Draft => {
  const drafted: SealedFact[] = [];
  const byId = new Map(recorded);
  const revisions = new Map<string, number>();
  const revisionOf = (stream: string) => revisions.get(stream) ?? log.revisionOf(stream);

  const staleIn = (appends: readonly StreamAppend[]): AppendResult | undefined => {
    const added = new Map<string, number>();
    for (const { stream, expected, facts } of appends) {
      const actual = revisionOf(stream) + (added.get(stream) ?? 0);
      if (expected !== 'any' && expected !== actual) return { outcome: 'stale', stream, expected, actual };
      added.set(stream, (added.get(stream) ?? 0) + facts.length);
    }
    return undefined;
  };
  const place = (appends: readonly StreamAppend[]): readonly SealedFact[] =>
    appends.flatMap(({ facts }) =>
      facts.map((fact) => {
        const revision = revisionOf(fact.stream) + 1;
        const placed = { ...fact, revision, position: log.head() + drafted.length + 1 };
        revisions.set(fact.stream, revision);
        byId.set(fact.id, placed);
        drafted.push(placed);
        return placed;
      }),
    );
  const lastOf = (facts: readonly SealedFact[]) => facts.at(-1)?.position ?? log.head() + drafted.length;

  return {
    facts: drafted,
    /** Ids come before revisions: what is sent again is answered with what it did, and not with "stale". */
    verdictOn(appends) {
      const ids = appends.flatMap(({ facts }) => facts.map(({ id }) => id));
      const mistake = mistakeIn(appends, ids);
      if (mistake !== undefined) return { refusal: new Error(mistake) };
      const known = ids.map((id) => byId.get(id)).filter((fact) => fact !== undefined);
      if (known.length > 0 && known.length < ids.length)
        return {
          refusal: new Error(
            `${known.length} of ${ids.length} facts are there already: an append is sent again whole or not at all`,
          ),
        };
      if (known.length > 0)
        return { answer: { outcome: 'already-there', facts: known, position: lastOf(known) } };
      const stale = staleIn(appends);
      if (stale) return { answer: stale };
      const facts = place(appends);
      return { answer: { outcome: 'appended', facts, position: lastOf(facts) } };
    },
  };
};
