import {
  anchorText,
  headsIn,
  type AnchorText,
  type Heads,
  type Wording,
} from '@alliance/platform/vouching/anchors';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import type { Voucher } from '@alliance/platform/vouching/voucher';
import type { Ask } from './view-session.ts';

/** As schemas are called. */
export const SCHEMAS: Wording = {
  log: (name) => `log_${name}`,
  vault: 'vault',
  putBack: 'Nothing was opened. Put the whole database back as it was last, or as one backup has it',
};

/** In which every process that anchors, or compares, is alone. */
export const ANCHORS = 'anchors';

export const anchorTable = (schema: string): string => `
  CREATE TABLE IF NOT EXISTS ${schema}.anchor (
    one boolean PRIMARY KEY CHECK (one),
    heads text NOT NULL,
    vouched text NOT NULL
  ) WITH (fillfactor = 20)`;

/** What a schema that can't be made again says of all of them; null where it doesn't say anything yet. */
export interface AnchorRow {
  readonly name: string;
  readonly anchor: AnchorText | null;
}

/** To be asked while alone with the anchors: then all say the same. */
export const anchorsIn = async (ask: Ask): Promise<readonly AnchorRow[]> => {
  const found = await ask<{ name: string }>({
    text: `SELECT schemaname AS name FROM pg_catalog.pg_tables WHERE tablename = 'anchor'
      AND (schemaname IN ('accounts', 'vault') OR schemaname LIKE 'log\\_%') ORDER BY name`,
  });
  const rows: AnchorRow[] = [];
  for (const { name } of found) {
    const [anchor] = await ask<AnchorText & Record<string, unknown>>({
      text: `SELECT heads, vouched FROM ${name}.anchor`,
    });
    rows.push({ name, anchor: anchor ?? null });
  }
  return rows;
};

/**
 * How far everything had come, as all say: they are written together, so that one that says something else is a copy
 * of another time.
 * @throws NotVouchedFor with the name of what is missing or older, or was changed.
 */
export const headsOfAll = (voucher: Voucher, rows: readonly AnchorRow[]): Heads => {
  const anchors = rows.flatMap(({ name, anchor }) =>
    anchor ? [{ name, text: anchor.heads, heads: headsIn(voucher, name, anchor, SCHEMAS) }] : [],
  );
  const [latest] = anchors.toSorted((one, other) => other.heads.turn - one.heads.turn);
  if (!latest?.heads.files.includes(SCHEMAS.vault))
    throw new NotVouchedFor(`nothing says any more how far everything had come. ${SCHEMAS.putBack}`);
  const named = latest.heads.files;
  const lost = named.filter((name) => !rows.some((row) => row.name === name));
  if (lost.length > 0)
    throw new NotVouchedFor(
      `${lost.join(' and ')} ${lost.length === 1 ? 'is' : 'are'} missing. ${SCHEMAS.putBack}`,
    );
  const older = named.filter((name) => anchors.find((one) => one.name === name)?.text !== latest.text);
  if (older.length > 0)
    throw new NotVouchedFor(
      `${older.join(' and ')} ${older.length === 1 ? 'is an older copy' : 'are older copies'} than ${latest.name} knows of: what was kept there since is missing. ${SCHEMAS.putBack}`,
    );
  return latest.heads;
};

/** Has every one say it, all or none. */
export const writeAnchors = async (
  ask: Ask,
  voucher: Voucher,
  rows: readonly AnchorRow[],
  heads: Heads,
): Promise<void> => {
  const { heads: text, vouched } = anchorText(voucher, heads);
  for (const { name } of rows)
    await ask({
      text: `INSERT INTO ${name}.anchor VALUES (true, $1, $2)
        ON CONFLICT (one) DO UPDATE SET heads = excluded.heads, vouched = excluded.vouched`,
      values: [text, vouched],
    });
};
