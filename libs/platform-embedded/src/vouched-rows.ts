import { hash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import type { Voucher } from '@alliance/platform/vouching/voucher';

const TABLE = 'CREATE TABLE IF NOT EXISTS vouched (told TEXT NOT NULL) STRICT';
const WORDS = 8;

/** What is known of a file when it is opened. `'nothing'`: it has no rows yet, and nobody vouches for any. */
export type Found = 'whole' | 'nothing' | 'changed' | 'never vouched for';

/** Told of a row, as a text that no other row has, when it comes and when it goes. */
export type Turn = (row: string) => void;

/**
 * Vouches for all rows of a file at once, in the transaction that changes them: so that none can be changed, put in,
 * taken out, or put back as it was before, without its being noticed when the file is opened.
 *
 * What stands for the rows is the sum (XOR) of a SHA-256 of each under a secret of this file's own. It is known to this
 * process alone; in the file lies only what vouches for it. So nobody can make two rows that cancel each other out, and
 * a changed row costs two hashes, however many there are. The rows must differ from one another.
 */
export interface VouchedRows {
  /** A row comes, or goes. Inside a transaction. */
  readonly turn: Turn;
  /** To be called once before a commit. */
  tell(): void;
  /** After a commit. */
  settle(): void;
  /** After a commit that failed. */
  forget(): void;
  /** Takes what is there for what was recorded. */
  adopt(): void;
  readonly found: Found;
}

/** @param rows all that are there. */
export const vouchedRows = (
  database: DatabaseSync,
  { voucher, name }: { readonly voucher: Voucher; readonly name: string },
  rows: Iterable<string>,
): VouchedRows => {
  database.exec(TABLE);
  const update = database.prepare('UPDATE vouched SET told = ?');
  const insert = database.prepare('INSERT INTO vouched VALUES (?)');
  const secret = voucher.vouch(`secret of rows ${name}`);
  const sum = new Int32Array(WORDS);
  const settled = new Int32Array(WORDS);
  const turn = (row: string) => {
    const digest = hash('sha256', secret + row, 'buffer');
    for (let word = 0; word < WORDS; word++) sum[word] = (sum[word] ?? 0) ^ digest.readInt32LE(4 * word);
  };
  const claim = () => `rows ${name} ${Buffer.from(sum.buffer).toString('base64url')}`;
  const write = () => {
    const vouched = voucher.vouch(claim());
    if (update.run(vouched).changes === 0) insert.run(vouched);
  };

  let count = 0;
  for (const row of rows) {
    turn(row);
    count += 1;
  }
  settled.set(sum);
  const kept = database.prepare('SELECT told FROM vouched').all();
  // Rows may all be there, and not be found any more by what names them.
  const isSound = database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'] === 'ok';
  const isWhole = isSound && kept.length === 1 && voucher.vouchesFor(claim(), String(kept[0]?.['told']));
  const notWhole = kept.length > 0 ? 'changed' : count === 0 ? 'nothing' : 'never vouched for';

  return {
    turn,
    tell() {
      if (sum.some((word, at) => word !== settled[at])) write();
    },
    settle: () => settled.set(sum),
    forget: () => sum.set(settled),
    adopt: write,
    found: isWhole ? 'whole' : notWhole,
  };
};
