import type { SealedFact } from '@alliance/facts/recorded';
import type { AppendResult, StreamAppend } from '../ports/event-store.ts';

/** The outcome for one caller. */
export type Verdict<Answer = AppendResult> =
  | { readonly answer: Answer; readonly refusal?: undefined }
  | { readonly refusal: Error; readonly answer?: undefined };

/** A log as it stands for the append in question, with everything that was let in before it. */
export interface Standing {
  /** 0 for a stream that isn't there. */
  revisionOf(stream: string): number;
  byId(id: string): SealedFact | undefined;
}

/**
 * Why an append adds nothing; undefined when it is to be added. Ids come before revisions: what is sent again is
 * answered with what it did, and not with "stale".
 */
export const verdictOn = (log: Standing, appends: readonly StreamAppend[]): Verdict | undefined => {
  const ids = appends.flatMap(({ facts }) => facts.map(({ id }) => id));
  const mistake = mistakeIn(appends, ids);
  if (mistake !== undefined) return { refusal: new Error(mistake) };
  const known = ids.map((id) => log.byId(id)).filter((fact) => fact !== undefined);
  if (known.length > 0 && known.length < ids.length)
    return {
      refusal: new Error(
        `${known.length} of ${ids.length} facts are there already: an append is sent again whole or not at all`,
      ),
    };
  const position = known.at(-1)?.position;
  if (position !== undefined) return { answer: { outcome: 'already-there', facts: known, position } };
  return staleIn(log, appends);
};

/** Appends that are invalid whatever the log holds. */
const mistakeIn = (appends: readonly StreamAppend[], ids: readonly string[]): string | undefined => {
  if (ids.length > 1 && new Set(ids).size < ids.length) return 'two facts of one append have the same id';
  for (const { stream, facts } of appends)
    for (const fact of facts)
      if (fact.stream !== stream) return `a fact of ${fact.stream} was sent to ${stream}`;
  return undefined;
};

/** The first stream that isn't at the revision that its append expects. */
const staleIn = (log: Standing, appends: readonly StreamAppend[]): Verdict | undefined => {
  const revisions = new Map<string, number>();
  for (const { stream, expected, facts } of appends) {
    const actual = revisions.get(stream) ?? log.revisionOf(stream);
    if (expected !== 'any' && expected !== actual)
      return { answer: { outcome: 'stale', stream, expected, actual } };
    revisions.set(stream, actual + facts.length);
  }
  return undefined;
};
