import { setTimeout as pause } from 'node:timers/promises';
import type { Platform } from '@alliance/platform/ports/ports';
import type { Run } from '@alliance/platform/service/run-service';

/** Milliseconds between two looks. */
const LOOK = 20;

/**
 * Resolves once everybody has heard what the logs held when it was asked: after an import, or where views are made
 * again, nobody is let in to see a part for the whole, or to be taken for a stranger. Where the logs are the topics,
 * offsets are positions. What was parked counts as heard: it is not waited for.
 */
export const caughtUp = async (runs: readonly Run[], platform: Platform): Promise<void> => {
  for (const { service } of runs) {
    const { topic } = service;
    if (topic === undefined) continue;
    const head = await (await platform.eventStore(service.name)).head();
    if (head === 0) continue;
    for (const run of runs.filter((each) => each.service.hears.includes(topic)))
      while (run.heardUpTo(topic) < head) await pause(LOOK);
  }
};
