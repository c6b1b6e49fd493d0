import type { SealedFact } from '@alliance/facts/recorded';
import type { EventStore } from '@alliance/platform/ports/event-store';

const BATCH = 500;

/**
 * A subscriber as the relay is one: woken by the store, reading on from the last position it has seen. Trouble breaks
 * it, unless it is told what to do about it; then it reads on when it is woken again.
 */
export const readAlong = (
  store: EventStore,
  onTrouble = (error: unknown): void => {
    throw error;
  },
) => {
  const read: SealedFact[] = [];
  let reading = Promise.resolve();
  const readOn = async () => {
    for (;;) {
      const facts = await store.readAll(read.at(-1)?.position ?? 0, BATCH);
      if (facts.length === 0) return;
      read.push(...facts);
    }
  };
  const end = store.onAppended(() => {
    reading = reading.then(readOn).catch(onTrouble);
  });
  return {
    read,
    async end() {
      end();
      await reading;
    },
  };
};
