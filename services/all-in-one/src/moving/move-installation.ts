import type { MailCountRow } from '@alliance/contracts/views/movable-mail-counts';
import type { AccountRow } from '@alliance/identity/movable-accounts';
import type { EventStore } from '@alliance/platform/ports/event-store';
import type { KeyRow } from '@alliance/platform/ports/key-vault';
import { verified } from '@alliance/platform/telemetry/figures';
import { isSame, type Holding } from './fingerprint.ts';
import { holdingOf, moveLog } from './move-log.ts';
import { holdingOfRows, moveRows, type Movable, type RowsOptions } from './move-rows.ts';

/** All that an installation can't make anew. Views, topics and checkpoints are made from it. */
export interface Installed {
  readonly logs: ReadonlyMap<string, EventStore>;
  readonly keys: Movable<KeyRow>;
  readonly accounts: Movable<AccountRow>;
  /** What is known of letters that left. */
  readonly letters: Movable<MailCountRow>;
}

export interface Compared {
  readonly what: string;
  readonly here: Holding;
  readonly there: Holding;
  readonly same: boolean;
}

export interface Moving {
  /** Called for each part with how many facts or rows of it are there. */
  moved(what: string, there: number): void;
}

const KEYS: RowsOptions<KeyRow> = { idOf: ({ id }) => id };
const ACCOUNTS: RowsOptions<AccountRow> = {
  idOf: ({ model, id }) => `${model} ${id}`,
  // A database of accounts has made a signing key of its own as soon as it was opened.
  ownOf: ({ model }) => model === 'jwks',
};
const LETTERS: RowsOptions<MailCountRow> = { idOf: ({ id }) => id };

/**
 * Brings keys, accounts, letters and logs from one installation to another, keys first: a fact never stands where nobody can
 * read it. Can be done again, and goes on where it was cut off.
 * @throws HoldsSomethingElse when the other installation has a life of its own.
 */
export const moveInstallation = async (from: Installed, to: Installed, moving: Moving): Promise<void> => {
  await moveRows(from.keys, to.keys, KEYS, (rows) => moving.moved('keys', rows));
  await moveRows(from.accounts, to.accounts, ACCOUNTS, (rows) => moving.moved('accounts', rows));
  await moveRows(from.letters, to.letters, LETTERS, (rows) => moving.moved('letters', rows));
  for (const [service, log] of from.logs)
    await moveLog(log, logOf(to, service), (facts) => moving.moved(service, facts));
};

/** Reads both from beginning to end. */
export const compareInstallations = async (from: Installed, to: Installed): Promise<readonly Compared[]> => {
  const compared: Compared[] = [
    compare('keys', await holdingOfRows(from.keys, KEYS), await holdingOfRows(to.keys, KEYS, from.keys)),
    compare(
      'accounts',
      await holdingOfRows(from.accounts, ACCOUNTS),
      await holdingOfRows(to.accounts, ACCOUNTS, from.accounts),
    ),
    compare(
      'letters',
      await holdingOfRows(from.letters, LETTERS),
      await holdingOfRows(to.letters, LETTERS, from.letters),
    ),
  ];
  for (const [service, log] of from.logs)
    compared.push(compare(service, await holdingOf(log), await holdingOf(logOf(to, service))));
  return compared;
};

const compare = (what: string, here: Holding, there: Holding): Compared => {
  const same = isSame(here, there);
  verified('migration', same ? 'same' : 'different');
  return { what, here, there, same };
};

const logOf = ({ logs }: Installed, service: string): EventStore => {
  const log = logs.get(service);
  if (!log) throw new Error(`there is no log of ${service}`);
  return log;
};
