import { afterEach, beforeEach } from '@jest/globals';
import {
  eventStoreDbEventStore,
  streamOf,
  type AnchorableLog,
  type EventStoreDbOptions,
} from '@alliance/platform-distributed/eventstoredb/event-store-db-event-store';
import { sampleVoucher } from '@alliance/platform-tests/sample-chain';
import { appendTo, someFacts } from '@alliance/platform-tests/sample-facts';
import { startEventStoreDbDouble, type EventStoreDbDouble } from './event-store-db.ts';
import type { ProposedEvent } from './event-store-db-streams.ts';

export type Events = readonly ProposedEvent[];
export type Json = Record<string, unknown>;

const changed = (bytes: Uint8Array, change: (json: Json) => void): Uint8Array => {
  const json = JSON.parse(Buffer.from(bytes).toString()) as Json;
  change(json);
  return Buffer.from(JSON.stringify(json));
};

/** Changes one event of a stream, and leaves the others as they are. */
export const at = (place: number, change: (event: ProposedEvent) => ProposedEvent) => (events: Events) =>
  events.map((event, index) => (index === place ? change(event) : event));

/** What is said in an event. */
export const said = (change: (json: Json) => void) => (event: ProposedEvent) => ({
  ...event,
  data: changed(event.data, change),
});

/** What stands about it: its stream, scope, key, revision, and what vouches for it. */
export const about = (change: (json: Json) => void) => (event: ProposedEvent) => ({
  ...event,
  metadata: changed(event.metadata, change),
});

/** An event, at another place. */
export const moved = (events: Events, from: number, to: number) => {
  const rest = events.toSpliced(from, 1);
  return rest.toSpliced(to, 0, events[from] as ProposedEvent);
};

/** Nothing is looked after by itself. */
export const ALONE: EventStoreDbOptions = { silence: 3_600_000, deadline: 20_000 };
export const [CONTRACTS, REVIEWS] = [streamOf('contracts'), streamOf('reviews')];

/** Two logs of six facts each on a double of EventStoreDB, made anew for each sentence of a spec, with all who have one open. */
export const twoLogs = () => {
  let server: EventStoreDbDouble;
  let opened: AnchorableLog[];
  const open = async (service = 'reviews', options = ALONE) => {
    const store = await eventStoreDbEventStore(server.url, service, sampleVoucher, options);
    opened.push(store);
    return store;
  };
  beforeEach(async () => {
    opened = [];
    server = await startEventStoreDbDouble();
    for (const service of ['reviews', 'contracts']) {
      const store = await open(service);
      for (const stream of ['goal-1', 'goal-2'])
        await store.append(appendTo(stream, 0, ...someFacts(stream, 3)));
    }
  });
  afterEach(async () => {
    await Promise.all(opened.map((store) => store.close()));
    await server.stop();
  });
  return {
    open,
    get server() {
      return server;
    },
    get opened() {
      return opened;
    },
  };
};
