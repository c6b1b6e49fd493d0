import type { EventStore } from '../ports/event-store.ts';
import type { MessageBus } from '../ports/message-bus.ts';
import type { ViewStore } from '../ports/view-store.ts';
import { messageOf } from './cloud-event.ts';
import { Loop } from './loop.ts';

const BATCH = 500;

/**
 * Passes a service's facts on to its topic: a checkpointed subscription on its own store. The checkpoint moves
 * after the publish, so a crash between the two publishes again; consumers know a fact by its id.
 */
export const relay = (
  service: string,
  topic: string,
  from: { store: EventStore; views: ViewStore; bus: MessageBus },
  onTrouble: (error: unknown) => void,
): { stop(): Promise<void> } => {
  const step = async (): Promise<boolean> => {
    const done = Math.max(0, await from.views.checkpoint('relay', topic, 0));
    const facts = await from.store.readAll(done, BATCH);
    const last = facts.at(-1);
    if (!last) return false;
    await from.bus.publish(
      topic,
      facts.map((fact) => messageOf(service, fact)),
    );
    await from.views.transact((transaction) => transaction.moveCheckpoint('relay', topic, 0, last.position));
    return facts.length === BATCH;
  };
  const loop = new Loop(step, onTrouble);
  const unsubscribe = from.store.onAppended(() => loop.wake());
  loop.wake();
  return {
    stop: async () => {
      unsubscribe();
      await loop.stop();
    },
  };
};
