import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { scopeOf } from '@alliance/decider/scope';
import { TOPICS } from '@alliance/facts/catalogue';
import type { UnplacedFact } from '@alliance/facts/recorded';
import { runService, type Run } from '@alliance/platform/service/run-service';
import type { Service } from '@alliance/platform/service/service';
import { appendTo, someFact } from '@alliance/platform-tests/sample-facts';
import { until } from '@alliance/platform-tests/until';
import { embedded, type Embedded } from '@alliance/platform-embedded/embedded';

export const ROOT_KEY = Buffer.alloc(32, 9).toString('base64');
export const LOGS = ['contracts', 'reviews'] as const;
export const STREAMS = Array.from({ length: 6 }, (_, at) => `goal-${at}`);
export const ALLIANCES = Array.from({ length: 4 }, (_, at) => scopeOf('alliance', `a-${at}`));
export const keyScope = (stream: string) => ({ stream, author: 'amara', audience: 'pair' });
export const ERASED = 'goal-erased';

/** One that keeps every fact it hears, and one that only wants to know who stands where. */
const hearing = (name: string, keepsJournal: boolean): Service => ({
  name,
  offers: [],
  rejections: {},
  subscribesTo: Object.values(TOPICS),
  ...(!keepsJournal && { handlesOnly: [] }),
  keepsJournal,
  projections: [],
  routes: () => [],
});
export const SERVICES = [hearing('insights', true), hearing('reviews', false)];

export const opened = (dir: string) =>
  embedded({ dir, rootKey: ROOT_KEY, durable: false, alsoAnchoredIn: ['accounts.db'] });

/** Has the services hear everything that the logs hold. @throws where a log refuses to tell. */
export const heardBy = async (platform: Embedded): Promise<readonly Run[]> => {
  const runs: Run[] = [];
  for (const service of SERVICES) runs.push(await runService(service, platform, 'test'));
  for (const log of LOGS) {
    const head = await (await platform.eventStore(log)).head();
    for (const run of runs) await until(`all of ${log}`, () => run.processedUpTo(TOPICS[log]) >= head);
  }
  return runs;
};

/** Records in a folder what a few people wrote, erases some of it, and notes which letters left. */
export const live = async (dir: string, facts: number): Promise<void> => {
  const platform = await opened(dir);
  const keys = await Promise.all(
    STREAMS.map((stream) => platform.vault.keyFor(keyScope(stream)).catch(() => undefined)),
  );
  const isNew = (await (await platform.eventStore('contracts')).head()) === 0;
  await record(platform, 'contracts', isNew ? beginnings() : [ended(0)]);
  for (const log of LOGS)
    await record(
      platform,
      log,
      Array.from({ length: facts }, (_, at) => rated(at, keys[at % STREAMS.length]?.id)),
    );
  await platform.vault.destroy(keyScope(ERASED));
  const notes = await platform.notes('contracts');
  await notes.transact((transaction) => transaction.put('letters', `letter-${facts}`, { left: facts }));
  await notes.transact((transaction) => transaction.put('letters', 'last', { left: facts }));
  for (const run of await heardBy(platform)) await run.stop();
  await platform.close();
};

const record = async (platform: Embedded, log: string, facts: readonly UnplacedFact[]) => {
  const store = await platform.eventStore(log);
  for (const fact of facts) await store.append(appendTo(fact.stream, 'any', fact));
};
const rated = (at: number, keyId = 'none'): UnplacedFact => {
  const stream = STREAMS[at % STREAMS.length] ?? '';
  const scope = ALLIANCES[at % ALLIANCES.length]!;
  const open = { by: at % 2 === 0 ? 'amara' : 'judith', level: at };
  return someFact(stream, { scope, open, keyId, at: `2026-03-${10 + (at % 20)}T09:30:00.000Z` });
};
/** Of each alliance, and something that no build knows yet: it is parked. */
const beginnings = (): readonly UnplacedFact[] => [
  ...ALLIANCES.map((scope, at) =>
    someFact(`alliance-${at}`, {
      type: 'AllianceFormed',
      scope,
      open: { by: 'judith', coachId: `coach-${at}`, supervisorId: 'judith' },
    }),
  ),
  someFact('goal-later', { scope: scopeOf('alliance', 'a-later'), version: 99 }),
];
const ended = (at: number) =>
  someFact(`alliance-${at}`, { type: 'AllianceEnded', scope: ALLIANCES[at]!, open: { by: 'judith' } });

export const copyOf = (from: string, to: string): string => {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to);
  for (const name of readdirSync(from)) copyFileSync(join(from, name), join(to, name));
  return to;
};
