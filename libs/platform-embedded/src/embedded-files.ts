import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onePerService, type OnePerService } from '@alliance/platform/adapters/one-per-service';
import { rootKeyFrom } from '@alliance/platform/sealing/root-key';
import type { KeyScope } from '@alliance/platform/ports/key-vault';
import { headsIn } from '@alliance/platform/vouching/anchors';
import { chainOf } from '@alliance/platform/vouching/chain';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { anchoredElsewhere } from './anchored-elsewhere.ts';
import { anchoring, firstAnchor, type Anchoring } from './anchoring.ts';
import { FILES, PUT_BACK } from './anchors.ts';
import { openAs } from './database.ts';
import { assertNothingLost } from './lost-files.ts';
import { NOTES, notesFiles, type NotesFiles } from './notes-files.ts';
import { rootKeyIn } from './root-key.ts';
import { sqliteEventStore, type AnchoredLog } from './sqlite-event-store.ts';
import { sqliteKeyVault, type AnchoredVault } from './sqlite-key-vault.ts';
import { vouchOnce } from './vouch-once.ts';

const VAULT = 'vault.db';
export const LOG = /^(.+)\.log\.db$/;

export interface VouchedOptions {
  readonly dir: string | 'memory';
  /** 256 bits in base64. Without one the folder's `root.key` is used, and made when there is none. */
  readonly rootKey?: string;
  readonly durable: boolean;
  /** Other files of the folder that can't be made again. They are opened beside whoever has them. */
  readonly alsoAnchoredIn: readonly string[];
}

/** Milliseconds between two looks at files that others write. */
const LOOK = 400;

/** What can't be made again: logs, notes and keys, each file knowing how far the others have come. */
export interface VouchedFiles {
  readonly vault: AnchoredVault;
  readonly logs: OnePerService<AnchoredLog>;
  readonly notes: NotesFiles;
  close(): Promise<void>;
}

/** With a sentence that whoever starts it can act on. */
const named = <Result>(file: string, open: () => Result): Result => {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof NotVouchedFor)) throw error;
    throw new NotVouchedFor(`${file} was changed from outside: ${error.message}. ${PUT_BACK}`);
  }
};

const rootKeyOf = ({ dir, rootKey }: VouchedOptions): Uint8Array => {
  if (rootKey !== undefined) return rootKeyFrom(rootKey);
  return dir === 'memory' ? randomBytes(32) : rootKeyIn(join(dir, 'root.key'));
};

/**
 * Opens vault and logs, and compares what each says of the others. What an earlier build left is vouched for first.
 * @throws NotVouchedFor when one of the files is older than the others, or was changed by somebody without the root key.
 */
export const openVouched = async (options: VouchedOptions): Promise<VouchedFiles> => {
  const { dir, durable, alsoAnchoredIn } = options;
  const isAnchored = (name: string) =>
    name === VAULT || LOG.test(name) || NOTES.test(name) || alsoAnchoredIn.includes(name);
  if (dir !== 'memory') assertNothingLost(dir, options.rootKey !== undefined, isAnchored);
  const rootKey = rootKeyOf(options);
  const surviving = durable ? 'power-cut' : 'nothing';
  if (dir !== 'memory') vouchOnce(dir, rootKey);
  const fileIn = (name: string) => (dir === 'memory' ? ':memory:' : join(dir, name));
  const vault = openAs(fileIn(VAULT), (database) => sqliteKeyVault(database, rootKey), surviving);
  const { voucher } = vault;
  const elsewhere = dir === 'memory' ? [] : alsoAnchoredIn.map((name) => anchoredElsewhere(join(dir, name)));
  const open = new Map<string, AnchoredLog>();
  let keeping: Anchoring | undefined;
  let looking: NodeJS.Timeout | undefined;
  const look = () => {
    if (elsewhere.some((file) => file.hasChanged())) keeping?.changed();
  };

  const known = () => {
    const anchor = vault.anchored.read();
    return anchor && headsIn(voucher, VAULT, anchor, FILES);
  };
  const anchoredAt = (service: string) => known()?.logs[service]?.position ?? 0;
  const logs = onePerService(async (service) => {
    const name = `${service}.log.db`;
    const log = named(name, () =>
      openAs(
        fileIn(name),
        (database) => sqliteEventStore(database, chainOf(voucher, service), anchoredAt(service)),
        surviving,
      ),
    );
    await firstAnchor(voucher, log.anchored, log.anchor().position === 0);
    open.set(service, log);
    log.onAppended(() => keeping?.changed());
    return log;
  });
  const notes = notesFiles({ voucher, surviving, fileIn, onChanged: () => keeping?.changed() });
  const close = async () => {
    clearInterval(looking);
    if (keeping) look();
    await keeping?.stop();
    await logs.close();
    await notes.close();
    for (const file of elsewhere) file.close();
    await vault.close();
  };

  try {
    named('vault.db', () => vault.erased());
    await firstAnchor(voucher, vault.anchored, vault.isEmpty());
    if (dir !== 'memory') {
      for (const name of readdirSync(dir)) {
        const [logged, noting] = [LOG.exec(name)?.[1], NOTES.exec(name)?.[1]];
        if (logged !== undefined) await logs.of(logged);
        if (noting !== undefined) await notes.of(noting);
      }
      keeping = anchoring({
        voucher,
        logs: () => open,
        erased: () => vault.erased(),
        files: () => [
          vault.anchored,
          ...[...open.values(), ...notes.all()].map(({ anchored }) => anchored),
          ...elsewhere.filter((file) => file.isThere()),
        ],
      });
      keeping.compare();
      notes.check((name) => known()?.files.includes(name) ?? false);
      looking = setInterval(look, LOOK).unref();
    }
  } catch (error) {
    keeping = undefined;
    await close();
    throw error;
  }
  const erasing = async (scope: KeyScope) => {
    await vault.destroy(scope);
    keeping?.changed();
  };
  return { vault: { ...vault, destroy: erasing }, logs, notes, close };
};
