import { definitionOf } from '@alliance/facts/catalogue';
import { isRevealing, isTheirsAlone, openedRewritings } from '@alliance/facts/concealment';
import type { SealedFact } from '@alliance/facts/recorded';
import type { JournalEntry, JournalReader } from '../ports/view-store.ts';

/** Whether only its author may know of a fact, and this reader isn't the author. */
const isKeptFrom = (reader: JournalReader, { type, open }: SealedFact): boolean =>
  isTheirsAlone(definitionOf(type)) && (reader === 'everyone' || open['by'] !== reader.id);

/** Whether more than the entry itself decides who is given it, or something before it. */
const takesTheStream = ({ type }: SealedFact): boolean =>
  isRevealing(type) || definitionOf(type).rewrites !== undefined;

/** By id of the rewritings that have been opened: the entry that opened them. */
const openings = (entries: readonly JournalEntry[]): ReadonlyMap<string, number> => {
  const opened = new Map<string, number>();
  for (const unordered of Map.groupBy(entries, ({ fact }) => fact.stream).values()) {
    const stream = unordered.toSorted((a, b) => a.fact.revision - b.fact.revision);
    const traces = stream.map(({ fact: { type, open } }) => ({ type, by: String(open['by']) }));
    for (const [rewriting, opening] of openedRewritings(traces)) {
      const { fact, entry } = stream[rewriting] ?? {};
      if (fact) opened.set(fact.id, Math.max(entry ?? 0, stream[opening]?.entry ?? 0));
    }
  }
  return opened;
};

/** The entries after one that are made for a reader, of all that `entriesAfter` gives of a scope. */
export const madeFor = async (
  reader: JournalReader,
  afterEntry: number,
  entriesAfter: (entry: number) => Promise<readonly JournalEntry[]> | readonly JournalEntry[],
): Promise<readonly JournalEntry[]> => {
  const since = await entriesAfter(afterEntry);
  if (!since.some(({ fact }) => takesTheStream(fact)))
    return since.filter(({ fact }) => !isKeptFrom(reader, fact));
  const all = afterEntry === 0 ? since : await entriesAfter(0);
  const opened = openings(all);
  return all.filter(({ entry, fact }) =>
    isKeptFrom(reader, fact) ? (opened.get(fact.id) ?? 0) > afterEntry : entry > afterEntry,
  );
};
