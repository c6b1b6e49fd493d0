import type { Platform } from '@alliance/platform/ports/ports';
import { recordedIn } from '@alliance/platform-tests/sample-chain';
import { appendTo, someFact } from '@alliance/platform-tests/sample-facts';
import { ERASED, keyScope, LOGS, STREAMS } from '../tampering/truth.ts';

/** Opens what is looked at. */
export type Open = () => Promise<Platform>;

/** Records in both logs what a few people wrote, and erases some of it. */
export const live = async (open: Open, facts: number): Promise<void> => {
  const platform = await open();
  const keys = await Promise.all(STREAMS.map((stream) => platform.vault.keyFor(keyScope(stream))));
  for (const log of LOGS) {
    const store = await platform.eventStore(log);
    for (let at = 0; at < facts; at++) {
      const stream = STREAMS[at % STREAMS.length] ?? '';
      const by = at % 2 === 0 ? 'amara' : 'judith';
      const keyId = keys[at % STREAMS.length]?.id ?? 'none';
      const fact = someFact(stream, { open: { by, level: at }, keyId, at: `2026-03-${10 + (at % 20)}` });
      await store.append(appendTo(stream, 'any', fact));
    }
  }
  await platform.vault.destroy(keyScope(ERASED));
  await platform.close();
};

/** What a database shows, by what was asked; what it refuses to tell isn't there. */
export type Shown = ReadonlyMap<string, string>;

export const shownBy = async (open: Open): Promise<Shown> => {
  const shown = new Map<string, string>();
  const ask = async (what: string, answer: () => Promise<unknown>) => {
    try {
      const told = JSON.stringify(await answer());
      if (told !== undefined) shown.set(what, told);
    } catch {
      // Refused.
    }
  };
  const platform = await open().catch(() => undefined);
  if (!platform) return shown;
  const ids = new Set<string>();
  for (const log of LOGS) {
    const store = await platform.eventStore(log).catch(() => undefined);
    if (!store) continue;
    for (const { keyId } of await store.readAll(0, 10_000).catch(() => [])) ids.add(keyId ?? '');
    await ask(`head of ${log}`, () => store.head());
    await ask(`all of ${log}`, async () => (await store.readAll(0, 10_000)).map(recordedIn));
    for (const stream of STREAMS)
      await ask(`${stream} in ${log}`, async () => (await store.readStream(stream)).map(recordedIn));
  }
  for (const id of ids)
    await ask(`key ${id}`, async () => {
      const key = await platform.vault.keyById(id);
      return typeof key === 'object' ? Buffer.from(key.bytes).toString('hex') : key;
    });
  await ask('a key for what was erased', () => platform.vault.keyFor(keyScope(ERASED)));
  await platform.close();
  return shown;
};
