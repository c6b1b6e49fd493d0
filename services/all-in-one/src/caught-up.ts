import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore } from '@alliance/platform/ports/event-store';
import type { Run } from '@alliance/platform/service/run-service';
import type { Service } from '@alliance/platform/service/service';

/** Milliseconds between two looks. */
const LOOK = 20;

/** Facts, each as often as there is somebody to hear it. */
export interface CatchUpProgress {
  readonly processed: number;
  readonly of: number;
}

/** A service that runs, and how far it has heard. */
interface Subscriber extends Pick<Run, 'processedUpTo'> {
  readonly service: Pick<Service, 'name' | 'topic' | 'subscribesTo'>;
}

interface Logs {
  eventStore(service: string): Promise<Pick<EventStore, 'head'>>;
}

/**
 * Resolves once everybody has heard what the logs held when it was asked: after an import, or where views are made
 * again, nobody is let in to see a part for the whole, or to be taken for a stranger. Where the logs are the topics,
 * offsets are positions. What was parked counts as heard: it is not waited for. As long as it lasts it says how far
 * they are.
 */
export const caughtUp = async (
  runs: readonly Subscriber[],
  logs: Logs,
  at: (progress: CatchUpProgress) => void,
): Promise<void> => {
  const progressing: (() => CatchUpProgress)[] = [];
  for (const { service } of runs) {
    const { topic } = service;
    if (topic === undefined) continue;
    const of = await (await logs.eventStore(service.name)).head();
    for (const run of runs.filter((each) => each.service.subscribesTo.includes(topic)))
      progressing.push(() => ({ processed: Math.min(of, Math.max(0, run.processedUpTo(topic))), of }));
  }
  for (;;) {
    const all = progressing.map((each) => each());
    const progress = {
      processed: all.reduce((sum, { processed }) => sum + processed, 0),
      of: all.reduce((sum, { of }) => sum + of, 0),
    };
    if (progress.processed >= progress.of) return;
    at(progress);
    await pause(LOOK);
  }
};
