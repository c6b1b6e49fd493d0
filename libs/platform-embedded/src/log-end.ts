import type { DatabaseSync } from 'node:sqlite';
import type { Chain } from '@alliance/platform/vouching/chain';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { anchorTable, type AnchorTable } from './anchor-table.ts';
import type { AnchorText } from '@alliance/platform/vouching/anchors';
import { isTied } from './anchors.ts';

const TABLE = 'CREATE TABLE IF NOT EXISTS log_end (told TEXT NOT NULL) STRICT';

/**
 * Ties where a log ends to what its file was told last of the others, in the commit that changes either. So nobody can
 * leave the facts and put an earlier anchor beside them, which would let another log be as short as it was then.
 */
export interface LogEnd {
  /** Inside a transaction, once facts or an anchor were written. */
  write(link: Uint8Array): void;
  /** @throws NotVouchedFor */
  check(link: Uint8Array): void;
}

export const logEnd = (database: DatabaseSync, chain: Chain, anchors: Pick<AnchorTable, 'read'>): LogEnd => {
  database.exec(TABLE);
  const find = database.prepare('SELECT told FROM log_end');
  const update = database.prepare('UPDATE log_end SET told = ?');
  const insert = database.prepare('INSERT INTO log_end VALUES (?)');
  const endNow = (link: Uint8Array) => chain.end(link, anchors.read()?.vouched ?? '');
  return {
    write(link) {
      const ended = endNow(link);
      if (update.run(ended).changes === 0) insert.run(ended);
    },
    check(link) {
      const kept = find.get()?.['told'];
      // A build that tied nothing has said so in no anchor.
      if (kept === undefined && !isTied(anchors.read())) return;
      if (kept !== endNow(link))
        throw new NotVouchedFor('what it was told of the other files isn’t of the time at which it ends');
    },
  };
};

/** Anchors a log that nobody has open. */
export const anchorLog = (
  database: DatabaseSync,
  chain: Chain,
  anchor: AnchorText,
  link: Uint8Array,
): void => {
  const anchors = anchorTable(database);
  anchors.write(anchor);
  logEnd(database, chain, anchors).write(link);
};
