import type { EventStore } from '@alliance/platform/ports/event-store';
import { report, troubleOf } from '@alliance/platform/report';
import { compareErased, type Head, type Heads } from '@alliance/platform/vouching/anchors';
import type { Pool } from 'pg';
import { ANCHORS, anchorsIn, headsOfAll, SCHEMAS, writeAnchors } from './anchor-tables.ts';
import type { AnchoredVault } from './postgres-key-vault.ts';
import { alone } from './view-session.ts';

/** Milliseconds after a change, at most, until it is anchored. */
const WITHIN = 800;

/** A log that says how far it has come, once it has checked what it says. */
export interface AnchoredLog extends EventStore {
  end(): Promise<Head>;
}

/** Keeps in every schema that can't be made again how far all of them have come. */
export interface Anchoring {
  /** How far a log had come when it was last anchored. @throws NotVouchedFor */
  headOf(log: string): Promise<Head | undefined>;
  /** From now on each change of this log is anchored. */
  keep(log: string, store: AnchoredLog): void;
  /** A key was destroyed. */
  erased(): void;
  /** Anchors what isn't yet. */
  stop(): Promise<void>;
}

/**
 * Several processes anchor what each of them knows, one after another, and all schemas at once.
 * @throws NotVouchedFor when a schema is older than another says, or was changed.
 */
export const anchoring = async (pool: Pool, vault: AnchoredVault): Promise<Anchoring> => {
  const logs = new Map<string, AnchoredLog>();
  const behind = new Set<string>();
  let isErased = false;
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let isTroubled = false;

  const read = () => alone(pool, ANCHORS, async (ask) => headsOfAll(vault.voucher, await anchorsIn(ask)));
  const since = async () => {
    const [names, erased] = [[...behind], isErased];
    behind.clear();
    isErased = false;
    const ends = names.map(async (name) => [name, await logs.get(name)?.end()] as const);
    return { ends: await Promise.all(ends), erased: erased ? await vault.erased() : 0 };
  };
  const write = async () => {
    if (behind.size === 0 && !isErased) return;
    const { ends, erased } = await since();
    await alone(pool, ANCHORS, async (ask) => {
      const rows = await anchorsIn(ask);
      const present = headsOfAll(vault.voucher, rows);
      const further = ends.flatMap(([name, end]) =>
        end && end.position > (present.logs[name]?.position ?? -1) ? [[name, end] as const] : [],
      );
      const files = [...new Set([...present.files, ...rows.map(({ name }) => name)])].toSorted();
      if (further.length === 0 && erased <= present.erased && files.length === present.files.length) return;
      const heads: Heads = {
        logs: { ...present.logs, ...Object.fromEntries(further) },
        erased: Math.max(erased, present.erased),
        turn: present.turn + 1,
        files,
      };
      await writeAnchors(ask, vault.voucher, rows, heads);
    });
    isTroubled = false;
  };
  const now = () => {
    clearTimeout(timer);
    timer = undefined;
    return (writing = writing.then(write).catch((error: unknown) => {
      if (!isTroubled) report('not-anchored', troubleOf(error), 'warning');
      isTroubled = true;
      for (const name of logs.keys()) behind.add(name);
      isErased = true;
      soon();
    }));
  };
  const soon = () => {
    timer ??= setTimeout(() => void now(), WITHIN).unref();
  };

  const heads = await read();
  compareErased(await vault.erased(), heads, SCHEMAS.vault, SCHEMAS);
  return {
    headOf: async (log) => (await read()).logs[log],
    keep(log, store) {
      logs.set(log, store);
      const changed = () => {
        behind.add(log);
        soon();
      };
      store.onAppended(changed);
      changed();
    },
    erased() {
      isErased = true;
      soon();
    },
    async stop() {
      await now();
      clearTimeout(timer);
    },
  };
};
