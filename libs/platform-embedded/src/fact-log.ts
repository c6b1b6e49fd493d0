import type { DatabaseSync } from 'node:sqlite';
import type { SealedFact, UnplacedFact } from '@alliance/facts/recorded';
import { VOUCHED_COLUMNS } from '@alliance/platform/adapters/fact-columns';
import { carried, type Chain } from '@alliance/platform/vouching/chain';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { BEGINNING } from '@alliance/platform/vouching/voucher';
import { LRUCache } from 'lru-cache';
import { FACTS_TABLE, factOf, nameScopes, rowOf, withLinks, type FactRow } from './fact-rows.ts';
import { placeIndex, type Noted } from './place-index.ts';
import { query } from './query.ts';

/**
 * The table of facts, and how they are found. What writes is called inside a transaction. What reads throws
 * `NotVouchedFor` where something isn't what was recorded.
 */
export interface FactLog {
  /** The last position, those of the open transaction included. */
  head(): number;
  /** What stands for all of it up to there. */
  endLink(): Uint8Array;
  /** The last position, asked of the file. */
  readHead(): number;
  /** What stands for the log up to a position; undefined where nothing stands there. */
  linkAt(position: number): Uint8Array | undefined;
  revisionOf(stream: string): number;
  byId(id: string): SealedFact | undefined;
  stream(stream: string, afterRevision: number): readonly SealedFact[];
  all(afterPosition: number, limit: number): readonly SealedFact[];
  /** Reads so many facts, and whether each is found by its id and by its stream. Answers the last position read. */
  check(afterPosition: number, limit: number): number;
  /** Those of these positions that are there, in their order. */
  at(positions: readonly number[]): readonly SealedFact[];
  /** Writes facts at the next positions, all or none of them, each after its stream's last. */
  add(facts: readonly UnplacedFact[]): readonly SealedFact[];
  /** To be called once before a commit. */
  tidy(): void;
  /** After a commit that failed, what was remembered is not what is there: it is read again when asked for. */
  forget(): void;
}

/** Revisions of the streams that were written last, kept at hand. */
const AT_HAND = 10_000;

export const factLog = (database: DatabaseSync, chain: Chain, mostWaiting?: number): FactLog => {
  nameScopes(database);
  database.exec(FACTS_TABLE);
  withLinks(database);
  const insert = database.prepare(
    `INSERT INTO facts (${VOUCHED_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)`,
  );
  const removeAfter = database.prepare('DELETE FROM facts WHERE position > ?');
  const last = query<{ head: number }>(database, 'SELECT coalesce(max(position), 0) AS head FROM facts');
  const link = query<Pick<FactRow, 'link'>>(database, 'SELECT link FROM facts WHERE position = ?');
  const after = query<FactRow>(
    database,
    `SELECT ${VOUCHED_COLUMNS} FROM facts WHERE position > ? ORDER BY position LIMIT ?`,
  );
  const at = query<FactRow>(
    database,
    `SELECT ${VOUCHED_COLUMNS} FROM facts WHERE position IN (SELECT value FROM json_each(?)) ORDER BY position`,
  );
  const named = query<Named>(database, 'SELECT position, id, stream FROM facts WHERE position > ?');

  const index = placeIndex(database, (position) => namesAfter(named.iterate(position)), mostWaiting);
  const revisions = new LRUCache<string, number>({ max: AT_HAND });
  let remembered: { readonly head: number; readonly link: Uint8Array } | undefined;

  const readHead = () => last.get()?.head ?? 0;
  const linkAt = (position: number): Uint8Array | undefined =>
    position === 0 ? BEGINNING : (link.get(position)?.link ?? undefined);
  const readEnd = () => {
    const head = readHead();
    return { head, link: linkAt(head) ?? BEGINNING };
  };
  const end = () => (remembered ??= readEnd());
  const rowsAt = (places: readonly number[]) => (places.length === 0 ? [] : at.all(JSON.stringify(places)));
  const found = (key: string, skipped = 0) => rowsAt(index.places(key).slice(skipped));
  // Revisions count from 1 without gaps, so a later one is never among as many first places.
  const rowsOf = (stream: string, afterRevision: number) =>
    found(stream, afterRevision).filter((row) => row.stream === stream && row.revision > afterRevision);
  const revisionOf = (stream: string) => revisions.get(stream) ?? rowsOf(stream, 0).at(-1)?.revision ?? 0;
  const insertAll = (facts: readonly UnplacedFact[]): readonly SealedFact[] => {
    const before = end();
    let { head: position, link: previous } = before;
    try {
      const written = facts.map((fact) => {
        const placed = { ...fact, revision: revisionOf(fact.stream) + 1, position: (position += 1) };
        const links = chain.links(placed, previous);
        insert.run(...rowOf(placed, links));
        revisions.set(fact.stream, placed.revision);
        previous = links.link;
        return { ...placed, vouched: carried(links) };
      });
      remembered = { head: position, link: previous };
      return written;
    } catch (error) {
      // Whoever shares this commit goes on: only these facts leave again, and the next follow on what was before them.
      for (const { stream } of facts) revisions.delete(stream);
      if (database.isTransaction) removeAfter.run(before.head);
      throw error;
    }
  };
  const all = (afterPosition: number, limit: number) => {
    const rows = after.all(afterPosition, limit);
    let before = rows.length > 0 ? linkAt(afterPosition) : undefined;
    return rows.map((row, place) => {
      const fact = factOf(row, chain);
      chain.checkFollows(row, before, afterPosition + place + 1);
      before = row.link ?? undefined;
      return fact;
    });
  };

  return {
    head: () => end().head,
    endLink: () => end().link,
    readHead,
    linkAt,
    revisionOf,
    byId(id) {
      const row = found(id).find((candidate) => candidate.id === id);
      return row && factOf(row, chain);
    },
    stream(stream, afterRevision) {
      // Most who ask have read it before, and want to know whether there is more.
      if (revisions.get(stream) === afterRevision) return [];
      const facts = rowsOf(stream, afterRevision).map((row, place) => {
        if (row.revision !== afterRevision + place + 1)
          throw new NotVouchedFor(`a fact is missing before ${chain.log}:${row.position}`);
        return factOf(row, chain);
      });
      const last = facts.at(-1);
      if (last) revisions.set(stream, last.revision);
      return facts;
    },
    all,
    check(afterPosition, limit) {
      const facts = all(afterPosition, limit);
      for (const { id, stream, position } of facts)
        for (const key of [id, stream])
          if (!index.has(key, position))
            throw new NotVouchedFor(`${chain.log}:${position} isn’t found any more by what names it`);
      return facts.at(-1)?.position ?? afterPosition;
    },
    at: (positions) => rowsAt(positions).map((row) => factOf(row, chain)),
    add(facts) {
      const written = insertAll(facts);
      for (const { id, stream, position } of written) {
        index.note(id, position);
        index.note(stream, position);
      }
      return written;
    },
    tidy: () => index.write(end().head),
    forget() {
      remembered = undefined;
      revisions.clear();
      index.forget();
    },
  };
};

type Named = Pick<FactRow, 'position' | 'id' | 'stream'>;

function* namesAfter(rows: Iterable<Named>): Generator<Noted> {
  for (const { id, stream, position } of rows) {
    yield { key: id, position };
    yield { key: stream, position };
  }
}
