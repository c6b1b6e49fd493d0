import { watch } from './gauges.ts';
import { instruments } from './instruments.ts';

/** For event stores: after each commit that appended something, with how many facts shared it. */
export const committed = (store: 'sqlite' | 'postgres' | 'eventstoredb', facts: number): void => {
  const { appended, commits } = instruments();
  appended.add(facts, { store });
  commits.record(facts, { store });
};

/** For whoever looks whether what is kept is what it should be: a move to other engines, a ledger, a rebuild. */
export const verified = (
  what: 'migration' | 'ledger' | 'rebuild',
  result: 'same' | 'different' | 'unreadable',
): void => instruments().verifications.add(1, { what, result });

/** For message buses: how many messages of a partition are still to come. */
export interface ConsumerLag {
  of(topic: string, partition: number, messages: number): void;
  /** When partitions are given to others, and when it ends: what is no longer heard has no lag here. */
  forget(): void;
}

export const consumerLag = (consumer: string): ConsumerLag => {
  const watched = new Map<string, { messages: number; readonly end: () => void }>();
  return {
    of(topic, partition, messages) {
      const place = `${topic} ${partition}`;
      const known = watched.get(place);
      if (known) known.messages = messages;
      else {
        const one = { messages, end: () => {} };
        const end = watch('alliance_consumer_lag_facts', { consumer, topic, partition }, () => one.messages);
        watched.set(place, Object.assign(one, { end }));
      }
    },
    forget() {
      for (const { end } of watched.values()) end();
      watched.clear();
    },
  };
};
