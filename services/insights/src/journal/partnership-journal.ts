import type { Scope } from '@alliance/decider/scope';
import type { AnyFact, PairFact } from '@alliance/facts/catalogue';
import type { Trace } from '@alliance/facts/concealment';
import type { Recorded, SealedFact } from '@alliance/facts/recorded';
import type { KeyVault } from '@alliance/platform/ports/key-vault';
import type { JournalEntry, ViewReading } from '@alliance/platform/ports/view-store';
import { LRUCache } from 'lru-cache';
import { canonicalOrder, isLater, type DeliveredFact } from './canonical-order.ts';
import { readable } from './readable.ts';

type DatedTraces = ReadonlyMap<string, readonly DatedTrace[]>;

/** What was recorded of one alliance, or of one person, as far as it is made for one reader. */
export interface Journal<Of extends AnyFact = PairFact> {
  /** Readable, in the one order in which they are folded; what was erased is left out. */
  readonly facts: readonly Recorded<Of>[];
  /** By stream: a trace of each of its facts, also of those that can't be read, in their order. */
  readonly traces: DatedTraces;
}

/** With how it was read. */
export interface JournalRead<Of extends AnyFact = PairFact> extends Journal<Of> {
  /** The last entry that it rests on. */
  readonly entry: number;
  /** By id: the stream of what each key opened. */
  readonly keys: ReadonlyMap<string, string>;
}

/** When it was recorded, ISO 8601 in UTC. */
export interface DatedTrace extends Trace {
  readonly at: string;
  readonly revision: number;
}

export interface JournalReader<Of extends AnyFact = PairFact> {
  read(scope: Scope, reader: string): Promise<JournalRead<Of>>;
}

/** A fact that such a journal is made of and that can be read; undefined for any other, and where it was erased. */
export type Readable<Of extends AnyFact> = (
  vault: KeyVault,
  tenant: string,
  sealed: SealedFact,
) => Promise<Recorded<Of> | undefined>;

interface OpenedSoFar<Of extends AnyFact> {
  readonly delivered: readonly DeliveredFact<Of>[];
  readonly journal: JournalRead<Of>;
}

const NOTHING_YET: OpenedSoFar<never> = {
  delivered: [],
  journal: { facts: [], traces: new Map(), entry: 0, keys: new Map() },
};

/** Readers of alliances whose opened facts are kept at hand; a few hundred kilobytes each at most. */
const AT_HAND = 1_000;

interface From {
  readonly views: Pick<ViewReading, 'journal'>;
  readonly vault: KeyVault;
  readonly tenant: string;
}

/** With what was heard since; deliveries of one stream may have come in any order. */
const tracesWith = (before: DatedTraces, entries: readonly Pick<JournalEntry, 'fact'>[]): DatedTraces => {
  const traces = new Map(before);
  for (const [stream, delivered] of Map.groupBy(entries, ({ fact }) => fact.stream)) {
    const each = delivered.map(({ fact: { type, at, revision, open } }) => ({
      type,
      by: String(open['by']),
      at,
      revision,
    }));
    traces.set(
      stream,
      [...(traces.get(stream) ?? []), ...each].toSorted((a, b) => a.revision - b.revision),
    );
  }
  return traces;
};

const readOn = async <Of extends AnyFact>(
  { views, vault, tenant }: From,
  opening: Readable<Of>,
  scope: Scope,
  reader: string,
  before: OpenedSoFar<Of>,
): Promise<OpenedSoFar<Of>> => {
  const entries = await views.journal(scope, { id: reader }, before.journal.entry);
  if (entries.length === 0) return before;
  const since: DeliveredFact<Of>[] = [];
  const keys = new Map(before.journal.keys);
  for (const { topic, fact: sealed } of entries) {
    const fact = await opening(vault, tenant, sealed);
    if (fact) since.push({ topic, fact });
    if (fact && sealed.keyId !== undefined) keys.set(sealed.keyId, sealed.stream);
  }
  const entry = Math.max(before.journal.entry, ...entries.map((each) => each.entry));
  const traces = tracesWith(before.journal.traces, entries);
  const delivered = [...before.delivered, ...since];
  const facts = isLater(before.delivered, since)
    ? [...before.journal.facts, ...canonicalOrder(since)]
    : canonicalOrder(delivered);
  return { delivered, journal: { facts, traces, entry, keys } };
};

/** Once a key is destroyed, nothing that it opened before may be shown again. */
const holdsErased = async (
  vault: KeyVault,
  { journal: { keys } }: OpenedSoFar<AnyFact>,
): Promise<boolean> => {
  for (const id of keys.keys()) if ((await vault.keyById(id)) === 'destroyed') return true;
  return false;
};

/**
 * Reads journals and remembers what it opened, so that the next reading only opens what has come since. What
 * was erased since is forgotten here too: the journal is then read again from its first entry.
 */
export const journalReader = <Of extends AnyFact>(
  from: From,
  opening: Readable<Of>,
  atHand = AT_HAND,
): JournalReader<Of> => {
  const known = new LRUCache<string, Promise<OpenedSoFar<Of>>>({ max: atHand });
  const next = async (scope: Scope, reader: string, before: Promise<OpenedSoFar<Of>> | undefined) => {
    const opened: OpenedSoFar<Of> = (await before?.catch(() => undefined)) ?? NOTHING_YET;
    const start = (await holdsErased(from.vault, opened)) ? NOTHING_YET : opened;
    return readOn(from, opening, scope, reader, start);
  };
  return {
    read: async (scope, reader) => {
      // One reading follows another, so none can put an older state in the place of a newer one.
      const key = `${scope} ${reader}`;
      const reading = next(scope, reader, known.get(key));
      known.set(key, reading);
      return (await reading).journal;
    },
  };
};

/** Of what was recorded between two. */
export const partnershipJournal = (from: From, atHand = AT_HAND): JournalReader =>
  journalReader(from, readable, atHand);
