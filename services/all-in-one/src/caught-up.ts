import { setTimeout as pause } from 'node:timers/promises';
import { heardOf } from '@alliance/platform/delivery/positions';
import type { Platform } from '@alliance/platform/ports/ports';
import type { ViewReading } from '@alliance/platform/ports/view-store';
import { allMembers, membersIn, type Members } from '@alliance/platform/relations/relations';
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
    for (const [allianceId, members] of await allMembers(run.running.views))
      await Promise.all(others.map((other) => relatedIn(other, allianceId, members)));
};

const heardIn = async (
  { service, running: { views } }: Run,
  topic: string,
  { allianceId, position }: { readonly allianceId: string; readonly position: number },
): Promise<void> => {
  const isHeard = async () => ((await heardOf(views, allianceId))[topic] ?? 0) >= position;
  while (!(await isHeard()) && !(await isParked(service.name, views, allianceId))) await pause(LOOK);
};

/** Who keeps no journal knows the two of an alliance, and its end, as whoever keeps one does. */
const relatedIn = async (
  { service, running: { views } }: Run,
  allianceId: string,
  { endedAt }: Members,
): Promise<void> => {
  const isRelated = async () => {
    const known = await membersIn(views, allianceId);
    return known !== undefined && known.endedAt === endedAt;
  };
  while (!(await isRelated()) && !(await isParked(service.name, views, allianceId))) await pause(LOOK);
};

const isParked = async (consumer: string, views: ViewReading, allianceId: string): Promise<boolean> =>
  (await views.parkedKeys(consumer)).includes(allianceId);
