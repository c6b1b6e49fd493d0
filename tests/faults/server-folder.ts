import { scopeOf, type Scope } from '@alliance/decider/scope';
import { expect } from '@jest/globals';
import { startOf } from '@alliance/days/days';
import { UTC } from '@alliance/days/zone';
import { TOPICS } from '@alliance/facts/catalogue';
import type { SealedFact } from '@alliance/facts/recorded';
import { pairDocuments } from '@alliance/insights/api/pair-documents';
import { readModelOf } from '@alliance/insights/pair/read-model';
import { partnershipJournal } from '@alliance/insights/journal/partnership-journal';
import { madeFor } from '@alliance/platform/adapters/made-for';
import type { Platform } from '@alliance/platform/ports/ports';
import { embedded } from '@alliance/platform-embedded/embedded';
import { wholeLog } from './batches.ts';
import type { Command } from './server-load.ts';

/** What a server has left in its data folder, read when none holds it. */
export interface Folder {
  readonly platform: Platform;
  readonly logs: Readonly<Record<'contracts' | 'reviews', readonly SealedFact[]>>;
}

export const reading = async <Result>(
  dir: string,
  read: (folder: Folder) => Promise<Result>,
): Promise<Result> => {
  const platform = await embedded({ dir });
  try {
    const log = async (service: string) => wholeLog(await platform.eventStore(service));
    return await read({
      platform,
      logs: { contracts: await log('contracts'), reviews: await log('reviews') },
    });
  } finally {
    await platform.close();
  }
};

/** Positions and revisions without a gap; each of these commands recorded once and whole, and nothing else. */
export const expectRecordedOnceAndWhole = ({ logs }: Folder, commands: readonly Command[]): void => {
  for (const log of Object.values(logs)) {
    expect(log.every(({ position }, at) => position === at + 1)).toBe(true);
    for (const own of Map.groupBy(log, ({ stream }) => stream).values())
      expect(own.every(({ revision }, at) => revision === at + 1)).toBe(true);
  }
  const recorded = Map.groupBy([...logs.contracts, ...logs.reviews], ({ commandId }) => commandId);
  const wrong = commands
    .map(({ path, facts, commandId }) => ({ path, facts, found: recorded.get(commandId)?.length ?? 0 }))
    .filter(({ facts, found }) => facts !== found);
  expect(wrong).toEqual([]);
  expect(recorded.size).toBe(commands.length);
};

const idsOf = (some: readonly SealedFact[]) => some.map(({ id }) => id).toSorted();

/**
 * The journal that insights keeps has every fact of both logs once, of these scopes or of all, and nobody has parked
 * anything.
 */
export const expectHeardOnce = async (
  { platform, logs }: Folder,
  isAskedFor: (scope: Scope) => boolean = () => true,
): Promise<void> => {
  const views = await platform.viewStore('insights');
  const facts = Map.groupBy([...logs.contracts, ...logs.reviews], ({ scope }) => scope);
  for (const [scope, own] of facts) {
    if (!isAskedFor(scope)) continue;
    // What somebody wrote for themselves alone is read for nobody but them.
    const authors = [
      ...new Set(own.flatMap(({ open }) => (typeof open['by'] === 'string' ? open['by'] : []))),
    ];
    const heard = new Map<number, SealedFact>();
    for (const reader of ['everyone' as const, ...authors.map((id) => ({ id }))])
      for (const { entry, fact } of await views.journal(scope, reader)) heard.set(entry, fact);
    expect(idsOf([...heard.values()])).toEqual(idsOf(own));
  }
  for (const service of ['contracts', 'reviews', 'insights'])
    expect(await (await platform.viewStore(service)).parked(service)).toEqual([]);
};

/** Documents as a server's insights would draw them that had heard nothing before but the two logs. */
export const drawnFromLogs = ({ platform, logs }: Folder) => {
  const placed = [
    ...logs.reviews.map((fact) => ({ topic: TOPICS.reviews, fact })),
    ...logs.contracts.map((fact) => ({ topic: TOPICS.contracts, fact })),
  ].map((heard, at) => ({ ...heard, entry: at + 1 }));
  const ofScope = Map.groupBy(placed, ({ fact }) => fact.scope);
  const journals = partnershipJournal({
    vault: platform.vault,
    tenant: 'main',
    views: {
      journal: async (scope, reader, afterEntry = 0) =>
        madeFor(reader, afterEntry, (from) => (ofScope.get(scope) ?? []).filter(({ entry }) => entry > from)),
    },
  });
  return async (allianceId: string, viewer: string, name: string, today: string): Promise<unknown> => {
    const seen = readModelOf(await journals.read(scopeOf('alliance', allianceId), viewer), {
      allianceId,
      viewer: { id: viewer, relation: 'coach', zone: UTC },
      now: startOf(today, UTC),
      asOf: today,
      tokens: platform.vault.tokens,
    });
    const document = pairDocuments.find((one) => one.name === name);
    if (!seen || !document) throw new Error(`${name} of ${allianceId} cannot be drawn`);
    return JSON.parse(JSON.stringify(document.draw(seen, {})));
  };
};
