import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { freePort } from '../faults/server-process.ts';
import { formPair, type Pair } from './lived.ts';
import { openTopology, type Name, type Topology } from './processes.ts';

interface Span {
  readonly service: string;
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
}
interface TraceExport {
  readonly resourceSpans: readonly {
    readonly resource: {
      readonly attributes: readonly {
        readonly key: string;
        readonly value: { readonly stringValue?: string };
      }[];
    };
    readonly scopeSpans: readonly { readonly spans: readonly Omit<Span, 'service'>[] }[];
  }[];
}

const WORDS = 'To wait for the second answer.';
const spans: Span[] = [];
let everything = '';
let collector: Server;
let topology: Topology;
let pair: Pair;
const metricsPorts = new Map<Name, number>();

/** As a collector takes traces, OTLP over HTTP, in JSON. */
const collect = () =>
  createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text: string) => (body += text));
    request.on('end', () => {
      everything += body;
      for (const { resource, scopeSpans } of (JSON.parse(body) as TraceExport).resourceSpans) {
        const service =
          resource.attributes.find(({ key }) => key === 'service.name')?.value.stringValue ?? '';
        for (const scope of scopeSpans) spans.push(...scope.spans.map((span) => ({ ...span, service })));
      }
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });

beforeAll(async () => {
  collector = collect();
  await new Promise<void>((listening) => collector.listen(0, '127.0.0.1', listening));
  const { port } = collector.address() as AddressInfo;
  for (const name of ['reviews', 'insights'] as const) metricsPorts.set(name, await freePort());
  topology = await openTopology({
    own: Object.fromEntries(
      (['gateway', 'contracts', 'reviews', 'insights', 'identity'] as const).map((name) => [
        name,
        {
          OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`,
          ...(metricsPorts.has(name) && { METRICS_PORT: String(metricsPorts.get(name)) }),
        },
      ]),
    ),
  });
  await topology.ready();
  pair = await formPair(topology.url);
  const { coach, allianceId, coachId } = pair;
  const articulated = await coach.post(`/alliances/${allianceId}/goal/articulate`, {
    text: WORDS,
    anchors: ['never', 'seldom', 'often', 'mostly', 'always'],
    owner: coachId,
    weight: 3,
    themeIds: [],
  });
  expect(articulated.status).toBe(200);
  expect((await coach.after(articulated).get(`/alliances/${allianceId}/goals`)).status).toBe(200);
}, 120_000);
afterAll(async () => {
  await topology?.close();
  collector.close();
});

const found = async (what: string, isIt: (span: Span) => boolean): Promise<Span> => {
  for (let looks = 0; looks < 300; looks++) {
    const span = spans.find(isIt);
    if (span) return span;
    await pause(100);
  }
  throw new Error(`no span: ${what}`);
};
const childOf = (parent: Span, service: string, name: string) =>
  found(
    `${name} of ${service} below ${parent.name}`,
    (span) => span.parentSpanId === parent.spanId && span.service === service && span.name === name,
  );
const figuresOf = async (name: Name) =>
  (await fetch(`http://127.0.0.1:${metricsPorts.get(name)}/metrics`)).text();

describe('services in processes of their own', () => {
  it('lead one trace from the gateway through store and Kafka to the projection', async () => {
    const request = await found(
      'the request',
      ({ service, name }) => service === 'reviews' && name === 'POST goalArticulate',
    );
    const atTheGateway = await found('the gateway', ({ spanId }) => spanId === request.parentSpanId);
    expect(atTheGateway.service).toBe('gateway');
    const command = await childOf(request, 'reviews', 'command goal articulate');
    const append = await childOf(command, 'reviews', 'append');
    const publish = await childOf(append, 'reviews', 'publish alliance.reviews.v2');
    const process = await childOf(publish, 'insights', 'process insights');
    const project = await childOf(process, 'insights', 'project');
    expect(project.traceId).toBe(atTheGateway.traceId);
  });

  it('say nothing in it that anybody wrote, and not who', () => {
    for (const secret of [WORDS, pair.coachId, pair.allianceId, 'people.example', 'Ann'])
      expect(everything).not.toContain(secret);
  });

  it('count what they share in a commit, and how far they are behind', async () => {
    const reviews = await figuresOf('reviews');
    expect(reviews).toMatch(/alliance_facts_appended_total\{[^}]*store="postgres"[^}]*\} [1-9]/);
    expect(reviews).toMatch(/alliance_commit_facts_count\{[^}]*store="postgres"[^}]*\} [1-9]/);
    expect(reviews).toMatch(/alliance_relay_lag_facts\{[^}]*topic="alliance.reviews.v2"[^}]*\} 0/);
    const insights = await figuresOf('insights');
    expect(insights).toMatch(/alliance_consumer_lag_facts\{[^}]*topic="alliance.reviews.v2"[^}]*\} 0/);
    expect(insights).toMatch(/alliance_parked_keys\{[^}]*consumer="insights"[^}]*\} 0/);
    expect(insights).toMatch(/alliance_ready(\{[^}]*\})? 1/);
  });
});
