import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { reading } from '../faults/server-folder.ts';
import { fileOf, type Written } from './scenario-file.ts';

/** Somewhere for a scenario file and a data folder. */
export interface Place {
  readonly dataDir: string;
  /** Writes a scenario file, and says where it is. */
  write(lines: readonly Written[] | string, name?: string): string;
  remove(): void;
}

export const place = (): Place => {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-'));
  const dataDir = join(folder, 'data');
  return {
    dataDir,
    write(lines, name = 'ana-and-ben.jsonl') {
      const file = join(folder, name);
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, typeof lines === 'string' ? lines : fileOf(lines));
      return file;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
};

/** Every byte of the data folder, so that the smallest change shows. */
export const everyByteOf = (dataDir: string): Readonly<Record<string, string>> | 'not there' =>
  existsSync(dataDir)
    ? Object.fromEntries(
        readdirSync(dataDir)
          .toSorted()
          .map((name) => [
            name,
            createHash('sha256')
              .update(readFileSync(join(dataDir, name)))
              .digest('hex'),
          ]),
      )
    : 'not there';

/** What is kept there, without the ids that differ from folder to folder. */
export const keptIn = async (dataDir: string) => ({
  accounts: accountsIn(dataDir),
  ...(await reading(dataDir, async ({ logs }) => ({
    contracts: logs.contracts.map(({ type, at, revision }) => `${at} ${type} ${revision}`),
    reviews: logs.reviews.map(({ type, at, revision }) => `${at} ${type} ${revision}`),
  }))),
});

const accountsIn = (dataDir: string): readonly string[] => {
  const database = new DatabaseSync(join(dataDir, 'accounts.db'), { readOnly: true });
  const rows = database
    .prepare(
      'SELECT email, count(account.id) AS passwords FROM user LEFT JOIN account ON account.userId = user.id GROUP BY user.id ORDER BY email',
    )
    .all();
  database.close();
  return rows.map(({ email, passwords }) => `${String(email)} ${String(passwords)}`);
};
