import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { voucherUnder, type Voucher } from '@alliance/platform/vouching/voucher';
import { PUT_BACK } from './anchors.ts';
import { openAs } from './database.ts';
import { isOfBeforeVouching } from './key-table.ts';

/** Beside the root key. */
export const VOUCHED = 'vouched.json';

const TEXT = 'everything recorded in this folder is vouched for';

export const writeVouched = (dir: string, voucher: Voucher): void =>
  writeFileSync(join(dir, VOUCHED), `${JSON.stringify({ text: TEXT, vouched: voucher.vouch(TEXT) })}\n`);

/**
 * Whether everything in a folder is vouched for, or there is nothing yet. The vault tells it, by a digest that nobody
 * makes without the root key; and so does a file beside the root key, so that a vault of long ago isn't taken for an
 * old folder.
 * @throws NotVouchedFor when the two don’t agree.
 */
export const wasVouchedFor = (dir: string, rootKey: Uint8Array): boolean => {
  const vault = join(dir, 'vault.db');
  const isOld =
    existsSync(vault) &&
    openAs(vault, (database) => {
      const old = isOfBeforeVouching(database, rootKey);
      database.close();
      return old;
    });
  const voucher = voucherUnder(rootKey);
  const marker = join(dir, VOUCHED);
  if (!existsSync(marker)) {
    if (!isOld) writeVouched(dir, voucher);
    return !isOld;
  }
  if (isOld)
    throw new NotVouchedFor(
      `vault.db is from before this folder was vouched for, and ${VOUCHED} says it was. ${PUT_BACK}`,
    );
  return true;
};
