import type { DatabaseSync } from 'node:sqlite';
import { hashOf } from './hash.ts';
import { query } from './query.ts';

const TABLES = `
  CREATE TABLE IF NOT EXISTS places (
    hash INTEGER NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (hash, position)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS places_complete (up_to INTEGER NOT NULL) STRICT`;

/** The hashes' range is cut into so many parts, and one part at a time is written. */
const PARTS = 64;
const PART = 2 ** 48 / PARTS;

/**
 * Finds the facts of an id or of a stream. Ids are random: an index that is written with each fact dirties a
 * page per fact, which costs several times what writing the fact costs. So new places wait in memory, and when
 * many wait, one part of the hashes' range is written in order: many places, few pages. What waits is never
 * lost, because it is read from the facts themselves when the file is opened.
 */
export interface PlaceIndex {
  /** Adds a place, inside a transaction. */
  note(key: string, position: number): void;
  /** Where to look, in order. A key of the same hash may be among them: compare what is found there. */
  places(key: string): readonly number[];
  has(key: string, position: number): boolean;
  /** Writes some of what waits, inside a transaction, when it is much. */
  write(head: number): void;
  /** After a commit that failed: what waits is read again. */
  forget(): void;
}

export interface Noted {
  readonly key: string;
  readonly position: number;
}

/** `readAfter` answers the places of all facts after a position. At most about `mostWaiting` wait in memory. */
export const placeIndex = (
  database: DatabaseSync,
  readAfter: (position: number) => Iterable<Noted>,
  mostWaiting = 16_384,
): PlaceIndex => {
  database.exec(TABLES);
  const find = query<{ position: number }>(
    database,
    'SELECT position FROM places WHERE hash = ? ORDER BY position',
  );
  const isThere = database.prepare('SELECT 1 FROM places WHERE hash = ? AND position = ?');
  const insert = database.prepare('INSERT OR IGNORE INTO places VALUES (?, ?)');
  const complete = query<{ upTo: number | null }>(database, 'SELECT max(up_to) AS upTo FROM places_complete');
  const setComplete = database.prepare('UPDATE places_complete SET up_to = ?');
  if (complete.get()?.upTo === null) database.exec('INSERT INTO places_complete VALUES (0)');

  let waiting = emptyParts();
  /** How far the log was when a part was last written: its later places wait. */
  let writtenAt: number[] = [];
  let count = 0;
  let next = 0;
  let read = false;

  const add = (key: string, position: number) => {
    const hash = hashOf(key);
    const part = waiting[Math.floor(hash / PART)];
    const positions = part?.get(hash);
    if (positions) positions.push(position);
    else part?.set(hash, [position]);
    count += 1;
  };
  const ready = () => {
    if (read) return;
    const upTo = complete.get()?.upTo ?? 0;
    waiting = emptyParts();
    writtenAt = Array.from({ length: PARTS }, () => upTo);
    count = 0;
    read = true;
    for (const { key, position } of readAfter(upTo)) add(key, position);
  };

  return {
    note(key, position) {
      ready();
      add(key, position);
    },
    places(key) {
      ready();
      const hash = hashOf(key);
      const written = find.all(hash).map(({ position }) => position);
      const later = waiting[Math.floor(hash / PART)]?.get(hash) ?? [];
      const last = written.at(-1) ?? 0;
      return [...written, ...later.filter((position) => position > last)];
    },
    has(key, position) {
      ready();
      const hash = hashOf(key);
      const waits = waiting[Math.floor(hash / PART)]?.get(hash)?.includes(position) ?? false;
      return waits || isThere.get(hash, position) !== undefined;
    },
    write(head) {
      ready();
      while (count > mostWaiting) {
        const part = waiting[next] ?? new Map<number, number[]>();
        for (const hash of [...part.keys()].toSorted((one, other) => one - other))
          for (const position of part.get(hash) ?? []) {
            insert.run(hash, position);
            count -= 1;
          }
        part.clear();
        writtenAt[next] = head;
        next = (next + 1) % PARTS;
        setComplete.run(writtenAt[next] ?? 0);
      }
    },
    forget() {
      read = false;
    },
  };
};

const emptyParts = () => Array.from({ length: PARTS }, () => new Map<number, number[]>());
