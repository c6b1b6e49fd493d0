import { LRUCache } from 'lru-cache';
import type { SealedFact } from '@alliance/facts/recorded';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import type { Chain } from '@alliance/platform/vouching/chain';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { BEGINNING } from '@alliance/platform/vouching/voucher';
import { idPlaces } from './id-places.ts';
import { rangesOf } from './ranges.ts';

/** What this instance knows of the log: where everything is, and the facts that it met last. */
export interface KnownLog {
  /** The last position that is known. */
  head(): number;
  /** What stands for the log up to there. */
  end(): Uint8Array;
  revisionOf(stream: string): number;
  /** Where the facts of a stream are, after a revision. */
  places(stream: string, afterRevision: number): readonly number[];
  /**
   * Takes in what follows, each checked by itself before; what is known already is passed over.
   * @throws NotVouchedFor where one doesn't follow on the one before it, in the log or in its stream.
   */
  learn(facts: readonly SealedFact[]): void;
  /** The facts at known positions, which come in order; from the server where they aren't at hand. */
  fetch(positions: readonly number[]): Promise<readonly SealedFact[]>;
  byId(id: string): Promise<SealedFact | undefined>;
}

/** Characters of sealed fields, and as many facts, that are kept at hand. */
const AT_HAND = 32_000_000;
const FACTS_AT_HAND = 10_000;
/** Questions to the server at once, for one caller. */
const AT_ONCE = 8;

type Read = (after: number, count: number) => Promise<readonly SealedFact[]>;

/** `learned` is called whenever the log turned out to be longer. */
export const knownLog = (read: Read, chain: Chain, learned: () => void): KnownLog => {
  const ids = idPlaces();
  const streams = new Map<string, number[]>();
  const atHand = new LRUCache<number, SealedFact>({
    max: FACTS_AT_HAND,
    maxSize: AT_HAND,
    sizeCalculation: ({ sealed }) => 500 + (sealed?.length ?? 0),
  });
  let head = 0;
  let end: Uint8Array = BEGINNING;

  const note = (fact: SealedFact) => {
    const { position, revision, vouched } = fact;
    const previous = Buffer.from(vouched?.previous ?? '', 'base64url');
    chain.checkFollows({ position, previous }, end, head + 1);
    const places = streams.get(fact.stream) ?? [];
    if (revision !== places.length + 1)
      throw new NotVouchedFor(`a fact is missing before ${chain.log}:${position}`);
    places.push(fact.position);
    streams.set(fact.stream, places);
    ids.add(fact.id, fact.position);
    atHand.set(fact.position, fact);
    head = fact.position;
    end = Buffer.from(vouched?.link ?? '', 'base64url');
  };

  const fetch = async (positions: readonly number[]): Promise<readonly SealedFact[]> => {
    const found = new Map<number, SealedFact>();
    const missing: number[] = [];
    for (const position of positions) {
      const fact = atHand.get(position);
      if (fact) found.set(position, fact);
      else missing.push(position);
    }
    const ranges = [...rangesOf(missing)];
    const wanted = new Set(missing);
    const ask = async () => {
      for (let range = ranges.shift(); range; range = ranges.shift())
        for (const fact of await read(range.after, range.count))
          if (wanted.has(fact.position)) {
            found.set(fact.position, fact);
            atHand.set(fact.position, fact);
          }
    };
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, ranges.length) }, ask));
    const facts = positions.map((position) => found.get(position)).filter((fact) => fact !== undefined);
    if (facts.length < positions.length) throw new StoreUnavailable('a part of the log is missing');
    return facts;
  };

  return {
    head: () => head,
    end: () => end,
    revisionOf: (stream) => streams.get(stream)?.length ?? 0,
    places: (stream, afterRevision) => streams.get(stream)?.slice(afterRevision) ?? [],
    learn(facts) {
      const before = head;
      try {
        for (const fact of facts) if (fact.position > head) note(fact);
      } finally {
        if (head > before) learned();
      }
    },
    fetch,
    async byId(id) {
      const places = ids.candidates(id);
      if (places.length === 0) return undefined;
      return (await fetch(places.toSorted((one, other) => one - other))).find((fact) => fact.id === id);
    },
  };
};
