import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { emptyResource } from '@opentelemetry/resources';
import { InMemorySpanExporter, SimpleSpanProcessor, type ReadableSpan } from '@opentelemetry/sdk-trace';
import { registerTraces } from '@alliance/host/telemetry-traces';
import { install } from '@alliance/all-in-one/installation';
import type { MessageBus } from '@alliance/platform/ports/message-bus';
import { embedded } from '@alliance/platform-embedded/embedded';
import type { Opened } from '../harness/opened.ts';
import { Visitor } from '../harness/visitor.ts';

export interface Traces {
  spans(): readonly ReadableSpan[];
  stop(): Promise<void>;
}

/** Keeps the spans of this process in memory, those that its host would send. */
export const startTracing = (): Traces => {
  const exporter = new InMemorySpanExporter();
  const { stop } = registerTraces(new SimpleSpanProcessor({ exporter }), emptyResource());
  return { spans: () => exporter.getFinishedSpans(), stop };
};

/** The embedded bus with what it leaves out and Kafka carries in a header: the trace of a message. */
export const carrying = (bus: MessageBus): MessageBus => {
  const carried = new Map<string, string>();
  return {
    ...bus,
    publish: (topic, messages) => {
      for (const { id, traceparent } of messages) if (traceparent !== undefined) carried.set(id, traceparent);
      return bus.publish(topic, messages);
    },
    consume: (group, topics, handle) =>
      bus.consume(group, topics, (batch) =>
        handle(
          batch.map((delivery) => {
            const traceparent = carried.get(delivery.message.id);
            return traceparent === undefined
              ? delivery
              : { ...delivery, message: { ...delivery.message, traceparent } };
          }),
        ),
      ),
  };
};

/** An installation in memory whose bus carries traces. */
export const openTraced = async (): Promise<Opened> => {
  const plain = await embedded({ dir: 'memory' });
  const platform = { ...plain, bus: carrying(plain.bus) };
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const installation = await install(platform, {
    tenant: 'main',
    base: '',
    baseUrl: url,
    identity: { database: ':memory:', limited: false },
  });
  server.on('request', (request, response) => installation.served.answer(request, response));
  return {
    url,
    installation,
    platform,
    signUp: async (name) => {
      const visitor = new Visitor(url, '/api');
      const email = `${name.toLowerCase()}@people.example`;
      await visitor.post('/auth/sign-up/email', { name, email, password: 'a long enough one' });
      return visitor;
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await installation.stop();
    },
  };
};
