import { elapsed } from '../clock.ts';
import type { EventStore } from '../ports/event-store.ts';
import type { Leases } from '../ports/leases.ts';
import type { Publishing } from '../ports/topics.ts';
import type { ViewStore } from '../ports/view-store.ts';
import { watch } from '../telemetry/gauges.ts';
import { publish } from '../telemetry/publishing.ts';
import { messageOf } from './cloud-event.ts';
import { always, holdOn } from './hold.ts';
import { holding } from './holding.ts';
import { Loop } from './loop.ts';

const BATCH = 500;
/** Milliseconds in which facts gather before they are published together. */
const GATHER = 5;
/** Facts after which the checkpoint is stored even when more are waiting. */
const KEEP_EVERY = 2_000;
/**
 * Milliseconds after which it is stored in any case: whoever takes the lease over publishes again everything after
 * it.
 */
const KEEP_AFTER = 500;

/**
 * Publishes a service's facts to its topic: a subscription on its own log with a checkpoint. The checkpoint is
 * stored after publishing, when nothing more is waiting or when it is due, so after a crash some facts are published
 * again; consumers recognise duplicates by id or position. Of several processes the one that holds the topic's lease
 * publishes, and the checkpoint moves only under the number of that lease (a fencing token). A process that hung
 * finds afterwards that its lease has expired; what it had already handed to the bus is published once more, and
 * consumers ignore it.
 */
export const relay = (
  service: string,
  topic: string,
  from: { store: EventStore; views: ViewStore; publishing: Publishing; leases?: Leases | undefined },
  onTrouble: (error: unknown) => void,
): { stop(): Promise<void> } => {
  const hold = from.leases ? holdOn(from.leases, `relay ${topic}`) : always;
  let under: number | undefined;
  let published: number | undefined;
  let kept = 0;
  let keptAt = 0;
  /** Starts again at the checkpoint whenever another process has held the lease meanwhile. */
  const isOurs = () => {
    const number = hold.number();
    if (number !== undefined && number !== under) {
      under = number;
      published = undefined;
    }
    return number !== undefined;
  };
  const keep = async () => {
    const [position, number] = [published, under];
    if (position === undefined || number === undefined || position <= kept) return;
    await from.views.transact(async (transaction) => {
      // Asked inside: whoever was given the right later has not moved the checkpoint yet, or is known here.
      if (await hold.isStill(number)) await transaction.moveCheckpoint('relay', topic, 0, position);
    });
    kept = position;
    keptAt = elapsed();
  };
  const step = async (): Promise<boolean> => {
    if (!isOurs()) return false;
    published ??= kept = Math.max(0, await from.views.checkpoint('relay', topic, 0));
    const facts = await from.store.readAll(published, BATCH);
    const last = facts.at(-1);
    if (!last) return false;
    if (hold.number() !== under) return false;
    await publish(
      from.publishing,
      topic,
      facts.map((fact) => messageOf(service, fact)),
    );
    published = last.position;
    if (published - kept >= KEEP_EVERY || elapsed() - keptAt >= KEEP_AFTER) await keep();
    return facts.length === BATCH;
  };
  const loop = new Loop(step, onTrouble, { gather: GATHER, atRest: keep });
  const held = from.leases && holding(hold, { onWon: () => loop.wake(), onTrouble });
  const unwatch = watch('alliance_relay_lag_facts', { topic }, async () => {
    const head = await from.store.head();
    return published === undefined || hold.number() === undefined ? undefined : head - published;
  });
  const unsubscribe = from.store.onAppended(() => loop.wake());
  loop.wake();
  return {
    stop: async () => {
      unsubscribe();
      unwatch();
      await loop.stop();
      await held?.stop();
    },
  };
};
