import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { scopeOf } from '@alliance/decider/scope';
import type { KeyVault } from '@alliance/platform/ports/key-vault';
import { believedViews } from '@alliance/platform/relations/believed-views';
import { relations, scopesOf, standingIn } from '@alliance/platform/relations/relations';
import { recordedIn } from '@alliance/platform-tests/sample-chain';
import { appendTo, placed, someFact } from '@alliance/platform-tests/sample-facts';
import { embedded, type Embedded } from '@alliance/platform-embedded/embedded';

export const ROOT_KEY = Buffer.alloc(32, 9).toString('base64');
export const LOGS = ['contracts', 'reviews'] as const;
const STREAMS = Array.from({ length: 6 }, (_, at) => `goal-${at}`);
const ALLIANCES = Array.from({ length: 4 }, (_, at) => scopeOf('alliance', `a-${at}`));
const ERASED = 'goal-erased';
const keyScope = (stream: string) => ({ stream, author: 'amara', audience: 'pair' });

const opened = (dir: string) =>
  embedded({ dir, rootKey: ROOT_KEY, durable: false, alsoAnchoredIn: ['accounts.db'] });
const viewsOf = async ({ viewStore, vault }: Embedded) =>
  believedViews('insights', await viewStore('insights'), vault.voucher);

/** Records in a folder what a few people wrote, and erases some of it. */
export const live = async (dir: string, facts: number): Promise<void> => {
  const platform = await opened(dir);
  const keys = await Promise.all(
    STREAMS.map((stream) => platform.vault.keyFor(keyScope(stream)).catch(() => undefined)),
  );
  for (const log of LOGS) {
    const store = await platform.eventStore(log);
    for (let at = 0; at < facts; at++) {
      const stream = STREAMS[at % STREAMS.length]!;
      const open = { by: at % 2 === 0 ? 'amara' : 'judith', level: at };
      const keyId = keys[at % STREAMS.length]?.id ?? 'none';
      await store.append(
        appendTo(
          stream,
          'any',
          someFact(stream, { open, keyId, at: `2026-03-${10 + (at % 20)}T09:30:00.000Z` }),
        ),
      );
    }
  }
  await platform.vault.destroy(keyScope(ERASED));
  const views = await viewsOf(platform);
  await views.transact((transaction) =>
    relations.apply(
      transaction,
      'alliance.contracts.v2',
      ALLIANCES.map((scope, at) =>
        placed(
          someFact('alliance', {
            type: 'AllianceFormed',
            scope,
            open: { by: 'judith', coachId: `coach-${at}`, supervisorId: 'judith' },
          }),
          1,
        ),
      ),
    ),
  );
  await platform.close();
};

export const copyOf = (from: string, to: string): string => {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to);
  for (const name of readdirSync(from)) copyFileSync(join(from, name), join(to, name));
  return to;
};

/** What a folder shows, by what was asked; what it refuses to tell isn't there. */
export type Shown = ReadonlyMap<string, string>;

export const shownBy = async (dir: string): Promise<Shown> => {
  const shown = new Map<string, string>();
  const ask = async (what: string, answer: () => Promise<unknown>) => {
    try {
      const told = JSON.stringify(await answer());
      if (told !== undefined) shown.set(what, told);
    } catch {
      // Refused.
    }
  };
  let platform: Embedded;
  try {
    platform = await opened(dir);
  } catch {
    return shown;
  }
  const ids = new Set<string>();
  for (const log of LOGS) {
    const store = await platform.eventStore(log);
    for (const { keyId } of await store.readAll(0, 10_000).catch(() => [])) ids.add(keyId ?? '');
    await ask(`head of ${log}`, () => store.head());
    await ask(`all of ${log}`, async () => (await store.readAll(0, 10_000)).map(recordedIn));
    for (const stream of STREAMS)
      await ask(`${stream} in ${log}`, async () => (await store.readStream(stream)).map(recordedIn));
  }
  await keysShown(platform.vault, ids, ask);
  await relationsShown(platform, ask).catch(() => undefined);
  await platform.close().catch(() => undefined);
  return shown;
};

type Asking = (what: string, answer: () => Promise<unknown>) => Promise<void>;

/** @throws where the file of views can't be opened. */
const relationsShown = async (platform: Embedded, ask: Asking) => {
  const views = await viewsOf(platform);
  for (const scope of ALLIANCES) await ask(`standing in ${scope}`, () => standingIn(views, scope));
  for (const person of ['judith', 'coach-0', 'stranger'])
    for (const id of await scopesOf(views, 'alliance', person))
      await ask(`${person} stands in ${id}`, async () => true);
};

/** Keys that facts name, and a scope of which the key was destroyed. */
const keysShown = async (vault: KeyVault, ids: ReadonlySet<string>, ask: Asking) => {
  for (const id of ids)
    await ask(`key ${id}`, async () => {
      const key = await vault.keyById(id);
      return typeof key === 'object' ? Buffer.from(key.bytes).toString('hex') : key;
    });
  await ask('a key for what was erased', () => vault.keyFor(keyScope(ERASED)));
};
