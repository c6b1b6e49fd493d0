import type { Scope } from '@alliance/decider/scope';
import { setTimeout as pause } from 'node:timers/promises';
import { heardOf } from '@alliance/platform/delivery/positions';
import type { Platform } from '@alliance/platform/ports/ports';
import type { ViewReading } from '@alliance/platform/ports/view-store';
import { allStanding, standingIn, type Standing } from '@alliance/platform/relations/relations';
import type { Run } from '@alliance/platform/service/run-service';

/** Milliseconds between two looks. */
const LOOK = 20;

/**
 * Resolves once everybody has heard what the logs held when it was asked: after an import, or where views are made
 * again, nobody is let in to see a part for the whole, or to be taken for a stranger. A parked key is not waited for.
 */
export const caughtUp = async (runs: readonly Run[], platform: Platform): Promise<void> => {
  const listening = runs.filter(({ service }) => service.keepsJournal);
  for (const { service } of runs) {
    const { topic } = service;
    if (topic === undefined) continue;
    const store = await platform.eventStore(service.name);
    const [last] = await store.readAll((await store.head()) - 1, 1);
    if (last) await Promise.all(listening.map((run) => heardIn(run, topic, last)));
  }
  const others = runs.filter(({ service }) => service.hears.length > 0 && !service.keepsJournal);
  for (const run of listening)
    for (const [scope, standing] of await allStanding(run.running.views))
      await Promise.all(others.map((other) => relatedIn(other, scope, standing)));
};

const heardIn = async (
  { service, running: { views } }: Run,
  topic: string,
  { scope, position }: { readonly scope: Scope; readonly position: number },
): Promise<void> => {
  const isHeard = async () => ((await heardOf(views, scope))[topic] ?? 0) >= position;
  while (!(await isHeard()) && !(await isParked(service.name, views, scope))) await pause(LOOK);
};

/** Who keeps no journal knows who stands in a scope, and its end, as whoever keeps one does. */
const relatedIn = async (
  { service, running: { views } }: Run,
  scope: Scope,
  { endedAt }: Standing,
): Promise<void> => {
  const isRelated = async () => {
    const known = await standingIn(views, scope);
    return known !== undefined && known.endedAt === endedAt;
  };
  while (!(await isRelated()) && !(await isParked(service.name, views, scope))) await pause(LOOK);
};

const isParked = async (consumer: string, views: ViewReading, scope: Scope): Promise<boolean> =>
  (await views.parkedKeys(consumer)).includes(scope);
