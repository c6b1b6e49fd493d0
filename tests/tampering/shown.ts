import { TOPICS } from '@alliance/facts/catalogue';
import type { KeyVault } from '@alliance/platform/ports/key-vault';
import type { ViewStore } from '@alliance/platform/ports/view-store';
import { scopesOf, standingIn } from '@alliance/platform/relations/relations';
import { recordedIn } from '@alliance/platform-tests/sample-chain';
import type { Embedded } from '@alliance/platform-embedded/embedded';
import { ALLIANCES, ERASED, heardBy, keyScope, LOGS, opened, SERVICES, STREAMS } from './truth.ts';

/** What a folder shows, by what was asked; what it refuses to tell isn't there. */
export interface Shown {
  readonly told: ReadonlyMap<string, string>;
  /** Services whose views were empty when they were opened: all of them is heard again. */
  readonly madeAgain: number;
}

type Asking = (what: string, answer: () => Promise<unknown>) => Promise<void>;

export const shownBy = async (dir: string): Promise<Shown> => {
  const told = new Map<string, string>();
  const ask: Asking = async (what, answer) => {
    try {
      const answered = JSON.stringify(await answer());
      if (answered !== undefined) told.set(what, answered);
    } catch {
      // Refused.
    }
  };
  let platform: Embedded;
  try {
    platform = await opened(dir);
  } catch {
    return { told, madeAgain: 0 };
  }
  try {
    await keysShown(platform.vault, await logsShown(platform, ask), ask);
    await ask('letters', async () => (await platform.notes('contracts')).documents('letters'));
    return { told, madeAgain: await viewsShown(platform, ask) };
  } catch {
    // Views can't be opened, or a log refuses to be heard.
    return { told, madeAgain: 0 };
  } finally {
    await platform.close().catch(() => undefined);
  }
};

/** @returns ids of the keys that facts name. */
const logsShown = async (platform: Embedded, ask: Asking): Promise<ReadonlySet<string>> => {
  const ids = new Set<string>();
  for (const log of LOGS) {
    const store = await platform.eventStore(log);
    for (const { keyId } of await store.readAll(0, 10_000).catch(() => [])) ids.add(keyId ?? '');
    await ask(`head of ${log}`, () => store.head());
    await ask(`all of ${log}`, async () => (await store.readAll(0, 10_000)).map(recordedIn));
    for (const stream of STREAMS)
      await ask(`${stream} in ${log}`, async () => (await store.readStream(stream)).map(recordedIn));
  }
  return ids;
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

/** What services show that have heard all there is to hear. @returns how many of them began from nothing. */
const viewsShown = async (platform: Embedded, ask: Asking): Promise<number> => {
  let madeAgain = 0;
  for (const { name } of SERVICES) {
    const views = await platform.viewStore(name);
    if ((await views.checkpoint(name, TOPICS.contracts, 0)) === -1) madeAgain += 1;
  }
  for (const { running, stop } of await heardBy(platform)) {
    // What it has passed over is kept when it stops.
    await stop();
    await standingsShown(running.name, running.views, ask);
  }
  return madeAgain;
};

const standingsShown = async (name: string, views: ViewStore, ask: Asking) => {
  for (const scope of ALLIANCES) {
    await ask(`${name}: standing in ${scope}`, () => standingIn(views, scope));
    // Which of two topics was heard first says nothing.
    await ask(`${name}: journal of ${scope}`, async () =>
      (await views.journal(scope, 'everyone'))
        .map(({ topic, fact }) => `${topic} ${String(fact.position).padStart(4)} ${fact.id}`)
        .toSorted(),
    );
  }
  for (const person of ['judith', 'coach-0', 'stranger'])
    await ask(`${name}: where ${person} stands`, () => scopesOf(views, 'alliance', person));
  for (const topic of Object.values(TOPICS))
    await ask(`${name}: heard of ${topic}`, () => views.checkpoint(name, topic, 0));
  await ask(`${name}: parked`, async () =>
    (await views.parked(name)).map(({ key, id, reason }) => [key, id, reason]),
  );
};
