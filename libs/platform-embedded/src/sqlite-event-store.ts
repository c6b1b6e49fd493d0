import type { DatabaseSync } from 'node:sqlite';
import type { SealedFact } from '@alliance/facts/recorded';
import { StoreUnavailable, type EventStore } from '@alliance/platform/ports/event-store';
import { committed } from '@alliance/platform/telemetry/figures';
import type { Head } from '@alliance/platform/vouching/anchors';
import type { Chain } from '@alliance/platform/vouching/chain';
import { anchorTable } from './anchor-table.ts';
import type { AnchoredFile } from './anchors.ts';
import { append } from './append.ts';
import { checking } from './checking.ts';
import { copyDatabase, type Copyable } from './copyable.ts';
import { asking } from './database.ts';
import { factLog } from './fact-log.ts';
import { groupCommit } from './group-commit.ts';
import { logEnd } from './log-end.ts';
import { tail } from './tail.ts';

/** A log that can be asked by places, that can say how far it has come, and keeps what others have said of it. */
export interface AnchoredLog extends EventStore, Copyable {
  /** The facts at these positions that are there, in the order of the log. */
  at(positions: readonly number[]): Promise<readonly SealedFact[]>;
  readonly anchored: AnchoredFile;
  anchor(): Head;
  /** What stands for the log up to a position, base64url; undefined where nothing stands there. */
  linkAt(position: number): string | undefined;
}

/** Facts that are kept at hand for those who listen. */
const AT_HAND = 2_000;

/**
 * A service's log in one SQLite file that this process holds alone. It closes the database with itself.
 * @param anchored up to where the log is known to be whole, by what other files say of it.
 * @throws NotVouchedFor when it isn't what was recorded.
 */
export const sqliteEventStore = (database: DatabaseSync, chain: Chain, anchored = 0): AnchoredLog => {
  const log = asking(() => factLog(database, chain));
  const anchors = asking(() => anchorTable(database));
  const tied = asking(() => logEnd(database, chain, anchors));
  const checked = checking(chain.log, log, anchored);
  asking(() => checked.asked(() => tied.check(log.endLink())));
  const listeners = new Set<{ readonly call: () => void }>();
  const last = tail(AT_HAND);
  let announced = log.head();
  let appended: SealedFact[] = [];
  let isAnchored = false;

  const commits = groupCommit(database, {
    committing() {
      log.tidy();
      if (isAnchored || log.head() !== announced) tied.write(log.endLink());
      isAnchored = false;
    },
    committed() {
      if (log.head() === announced) return;
      committed('sqlite', log.head() - announced);
      announced = log.head();
      last.add(appended);
      appended = [];
      // Each on its own: one that throws must not keep the news from the others.
      for (const { call } of listeners) queueMicrotask(call);
    },
    undone() {
      log.forget();
      last.forget();
      appended = [];
    },
  });
  const reading = <T>(ask: () => T): T => {
    // Something may be known without asking the file, and that is nobody's once it is closed.
    if (!database.isOpen) throw new StoreUnavailable('the file is closed');
    return asking(() => checked.asked(ask));
  };
  const appending = (appends: Parameters<EventStore['append']>[0]) => {
    const result = checked.asked(() => append(log, appends));
    if (result.outcome === 'appended') appended.push(...result.facts);
    return result;
  };
  const placed = (positions: readonly number[]) => {
    const known = positions.map((position) => last.at(position)).filter((fact) => fact !== undefined);
    return known.length === positions.length ? known : log.at(positions);
  };
  const linkAt = (position: number) => {
    const link = asking(() => log.linkAt(position));
    return link && Buffer.from(link).toString('base64url');
  };

  return {
    append: (appends) => commits.submit(() => appending(appends)),
    readStream: async (stream, afterRevision = 0) => reading(() => log.stream(stream, afterRevision)),
    readAll: async (afterPosition, limit) =>
      reading(() =>
        // Whoever hears several logs asks all of them whenever one has moved.
        afterPosition >= log.head()
          ? []
          : (last.after(afterPosition, limit) ?? log.all(afterPosition, limit)),
      ),
    at: async (positions) => reading(() => placed(positions)),
    factById: async (id) => reading(() => log.byId(id)),
    head: async () => asking(() => log.readHead()),
    onAppended(listener) {
      const entry = { call: listener };
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    anchored: {
      name: `${chain.log}.log.db`,
      read: () => asking(() => anchors.read()),
      write: (anchor) =>
        commits.submit(() => {
          anchors.write(anchor);
          isAnchored = true;
        }),
    },
    anchor: () => ({ position: announced, link: linkAt(announced) ?? '' }),
    linkAt,
    copyTo: (file, onPages) => commits.inTurns((turn) => copyDatabase(database, file, onPages, turn)),
    async close() {
      checked.stop();
      commits.end();
      listeners.clear();
      last.forget();
      if (database.isOpen) database.close();
    },
  };
};
