import { setTimeout as pause } from 'node:timers/promises';
import { heardOf } from '@alliance/platform/delivery/positions';
import type { Platform } from '@alliance/platform/ports/ports';
import type { Run } from '@alliance/platform/service/run-service';

/** Milliseconds between two looks. */
const LOOK = 20;

/**
 * Resolves once whoever keeps a journal has heard what the logs held when it was asked: after an import, or where
 * views are made again, nobody is let in to see a part for the whole. A parked key is not waited for.
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
};

const heardIn = async (
  { service, running: { views } }: Run,
  topic: string,
  { allianceId, position }: { readonly allianceId: string; readonly position: number },
): Promise<void> => {
  const isHeard = async () => ((await heardOf(views, allianceId))[topic] ?? 0) >= position;
  const isParked = async () => (await views.parkedKeys(service.name)).includes(allianceId);
  while (!(await isHeard()) && !(await isParked())) await pause(LOOK);
};
