import { Server, ServerCredentials } from '@grpc/grpc-js';
import { appendCall, readCall } from './event-store-db-calls.ts';
import { faultsToCome, type Faults } from './event-store-db-faults.ts';
import { ServerFeaturesService, StreamsService, supportedMethods } from './event-store-db-messages.ts';
import { emptyEvent, memoryStreams, type ProposedEvent } from './event-store-db-streams.ts';

type FaultControls = Faults['told'];

export interface EventStoreDbDouble extends FaultControls {
  readonly url: string;
  /** Cuts every connection and refuses new ones. What was taken is kept. */
  stop(): Promise<void>;
  /** Is there again, at the same address. */
  restart(): Promise<void>;
  /** Puts an event of this type, and nothing in it, at the end of a stream. */
  write(stream: string, type: string): void;
  /** What a stream holds. */
  events(stream: string): readonly ProposedEvent[];
  /** Makes of a stream what somebody could who can write the server's files. */
  tamper(stream: string, change: (events: readonly ProposedEvent[]) => readonly ProposedEvent[]): void;
}

const HOST = '127.0.0.1';

/**
 * A double, NOT EventStoreDB: it speaks the part of EventStoreDB's protocol that our adapter uses, by the service
 * definitions that come with the client, and keeps streams in memory. It shows how the adapter deals with
 * answers, refusals and silence. It shows nothing about a real server's disk, cluster or speed.
 */
export const startEventStoreDbDouble = async (): Promise<EventStoreDbDouble> => {
  const streams = memoryStreams();
  let port = 0;
  const faults = faultsToCome(() => ({ host: HOST, port }));
  let server = new Server();

  const listen = async () => {
    server = new Server();
    server.addService(StreamsService, {
      append: appendCall(streams, faults),
      read: readCall(streams, faults),
    });
    server.addService(ServerFeaturesService, {
      getSupportedMethods: (_: unknown, answer: (error: null, methods: unknown) => void) =>
        answer(null, supportedMethods()),
    });
    port = await new Promise<number>((resolve, reject) =>
      server.bindAsync(`${HOST}:${port}`, ServerCredentials.createInsecure(), (error, bound) =>
        error ? reject(error) : resolve(bound),
      ),
    );
  };
  await listen();

  return {
    ...faults.told,
    url: `esdb://${HOST}:${port}?tls=false`,
    stop: async () => server.forceShutdown(),
    restart: listen,
    write: (stream, type) => void streams.append(stream, [emptyEvent(type)], 'any'),
    events: streams.of,
    tamper: (stream, change) => streams.put(stream, change(streams.of(stream))),
  };
};

/** A real server where `EVENTSTOREDB_URL` names one, else the double; `name` says which. */
export const eventStoreDbForTests = async (): Promise<{
  readonly name: string;
  readonly url: string;
  stop(): Promise<void>;
}> => {
  const url = process.env['EVENTSTOREDB_URL'];
  if (url !== undefined && url !== '') return { name: nameOfEventStoreDb(), url, stop: async () => {} };
  const double = await startEventStoreDbDouble();
  return { name: nameOfEventStoreDb(), url: double.url, stop: () => double.stop() };
};

/** For the name of a suite, which is needed before anything is started. */
export const nameOfEventStoreDb = (): string =>
  process.env['EVENTSTOREDB_URL'] ? 'on EventStoreDB' : 'on a double of EventStoreDB';
