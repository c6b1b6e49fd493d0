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
/** Facts after which the checkpoint is kept even when there is no rest. */
const KEEP_EVERY = 2_000;
/** Milliseconds after which it is: whoever takes the right over publishes again what came since. */
const KEEP_AFTER = 500;

/**
 * Passes a service's facts on to its topic: a checkpointed subscription on its own store. The checkpoint is kept
 * after the publish, once there is a rest or it is due, so a crash in between publishes again; consumers know a fact by its id,
 * or by its position. Of several processes of a service the one that holds the topic's right publishes, and the
 * checkpoint moves only under the number that it holds it by. One that stood still finds on waking that its time is
 * over; what it had handed to the bus by then is published once more, and nobody takes it twice.
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
  /** Begins again where the checkpoint is, whenever the right was somebody else's meanwhile. */
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
