import { streamOf } from '@alliance/decider/aggregate';
import type { Scope } from '@alliance/decider/scope';
import { openUnder, sealUnder, type SealedUnder } from '@alliance/platform/sealing/seal-under';
import type { RunningService } from '@alliance/platform/service/service';
import { LRUCache } from 'lru-cache';
import type { JournalRead } from '../journal/partnership-journal.ts';
import { SUMMARY_VERSION, type PairSummary } from './pair-summary.ts';

const COLLECTION = 'pair-summaries';
/** Opened ones that are at hand, some ten kilobytes each. */
const AT_HAND = 2_000;
const keyOf = (person: string, scope: Scope) => `${person} ${scope}`;

/** As it lies in the view store: which code made it, and nothing else that can be read. */
export interface Kept extends SealedUnder {
  readonly code: number;
}

export interface OpenedSummary {
  /** The last entry of the journal that it was made from. */
  readonly entry: number;
  readonly summary: PairSummary;
}

export interface KeptSummaries {
  /** All of somebody's, by scope. */
  of(person: string): Promise<ReadonlyMap<string, Kept>>;
  has(person: string, scope: Scope): Promise<boolean>;
  /** Undefined where other code made it, a key of it was destroyed, or it isn't what was put. */
  open(person: string, scope: Scope, kept: Kept): Promise<OpenedSummary | undefined>;
  put(person: string, made: ToKeep): Promise<void>;
}

export interface ToKeep {
  readonly scope: Scope;
  readonly journal: Pick<JournalRead, 'entry' | 'keys'>;
  readonly summary: PairSummary;
}

type From = Pick<RunningService, 'views' | 'vault' | 'tenant'>;

/**
 * Summaries in the view store, each under the keys that open the words in it: where what somebody wrote is erased it
 * opens no more.
 */
export const keptSummaries = ({ views, vault, tenant }: From, version = SUMMARY_VERSION): KeptSummaries => {
  const boundTo = (person: string, scope: Scope) => ({
    tenant,
    stream: scope,
    factId: person,
    type: 'PairSummary',
    version,
  });
  /** Those that open the names of the two, and of their themes where these are in it; but what was erased. */
  const keysOf = async ({ scope, journal, summary }: ToKeep): Promise<readonly string[]> => {
    const words = new Set([streamOf({ name: 'alliance', per: 'scope' }, scope)]);
    if (summary.pages?.standing) words.add(streamOf({ name: 'themes', per: 'scope' }, scope));
    const there: string[] = [];
    for (const [id, stream] of journal.keys)
      if (words.has(stream) && (await vault.keyById(id)) !== 'destroyed') there.push(id);
    return there.toSorted();
  };
  const atHand = new LRUCache<string, { readonly sealed: string; readonly opened: OpenedSummary }>({
    max: AT_HAND,
  });
  const remember = (person: string, scope: Scope, text: string, opened: OpenedSummary) => {
    atHand.set(keyOf(person, scope), { sealed: text, opened });
    return opened;
  };
  const areThere = async (keys: readonly string[]): Promise<boolean> => {
    for (const id of keys) if ((await vault.keyById(id)) === 'destroyed') return false;
    return true;
  };
  const sealed = async (person: string, made: ToKeep): Promise<Kept | undefined> => {
    const { scope, journal, summary } = made;
    const keys = await keysOf(made);
    const text = JSON.stringify({ entry: journal.entry, summary } satisfies OpenedSummary);
    const under = await sealUnder(vault, keys, text, boundTo(person, scope));
    return under && { code: version, ...under };
  };
  return {
    of: async (person) =>
      new Map(
        (await views.documents<Kept>(COLLECTION, `${person} `)).map(
          ([key, kept]) => [key.slice(person.length + 1), kept] as const,
        ),
      ),
    has: async (person, scope) => (await views.document(COLLECTION, keyOf(person, scope))) !== undefined,
    open: async (person, scope, kept) => {
      const { code, keys, sealed: text } = kept;
      if (code !== version || !Array.isArray(keys) || typeof text !== 'string') return undefined;
      const before = atHand.get(keyOf(person, scope));
      if (before?.sealed === text && (await areThere(keys))) return before.opened;
      const opened = await openUnder(vault, kept, boundTo(person, scope));
      return opened === undefined ? undefined : remember(person, scope, text, JSON.parse(opened));
    },
    put: async (person, made) => {
      const kept = await sealed(person, made);
      if (kept) await views.transact((to) => to.put(COLLECTION, keyOf(person, made.scope), kept));
    },
  };
};
