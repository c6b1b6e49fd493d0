import type { EventStore } from '../ports/event-store.ts';
import type { MessageBus } from '../ports/message-bus.ts';
import type { ViewStore } from '../ports/view-store.ts';
import { watch } from '../telemetry/gauges.ts';
import { publish } from '../telemetry/publishing.ts';
import { messageOf } from './cloud-event.ts';
import { Loop } from './loop.ts';

const BATCH = 500;
/** Milliseconds in which facts gather before they are published together. */
const GATHER = 5;
/** Facts after which the checkpoint is kept even when there is no rest. */
const KEEP_EVERY = 2_000;

/**
 * Passes a service's facts on to its topic: a checkpointed subscription on its own store. The checkpoint is kept
 * after the publish, once there is a rest, so a crash in between publishes again; consumers know a fact by its id.
 */
export const relay = (
  service: string,
  topic: string,
  from: { store: EventStore; views: ViewStore; bus: MessageBus },
  onTrouble: (error: unknown) => void,
): { stop(): Promise<void> } => {
  let published: number | undefined;
  let kept = 0;
  const keep = async () => {
    const position = published;
    if (position === undefined || position <= kept) return;
    await from.views.transact((transaction) => transaction.moveCheckpoint('relay', topic, 0, position));
    kept = position;
  };
  const step = async (): Promise<boolean> => {
    published ??= kept = Math.max(0, await from.views.checkpoint('relay', topic, 0));
    const facts = await from.store.readAll(published, BATCH);
    const last = facts.at(-1);
    if (!last) return false;
    await publish(
      from.bus,
      topic,
      facts.map((fact) => messageOf(service, fact)),
    );
    published = last.position;
    if (published - kept >= KEEP_EVERY) await keep();
    return facts.length === BATCH;
  };
  const loop = new Loop(step, onTrouble, { gather: GATHER, atRest: keep });
  const unwatch = watch('alliance_relay_lag_facts', { topic }, async () => {
    const head = await from.store.head();
    return published === undefined ? undefined : head - published;
  });
  const unsubscribe = from.store.onAppended(() => loop.wake());
  loop.wake();
  return {
    stop: async () => {
      unsubscribe();
      unwatch();
      await loop.stop();
    },
  };
};
