import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SpanStatusCode } from '@opentelemetry/api';
import type { ReadableSpan } from '@opentelemetry/sdk-trace';
import { formPair, type Pair } from '../harness/alliance.ts';
import type { Opened } from '../harness/openings.ts';
import { openTraced, startTracing, type Traces } from './traced.ts';

const FROM_THE_GATEWAY = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
const goal = {
  text: 'patience instead of rescuing',
  owner: '',
  weight: 3,
  anchors: ['interrupts', 'notices', 'pauses', 'listens', 'marvels'],
  themeIds: [],
};

let traces: Traces;
let opened: Opened;
let pair: Pair;
beforeAll(async () => {
  traces = startTracing();
  opened = await openTraced();
  pair = await formPair(opened, ['Annabel', 'Boris']);
});
afterAll(async () => {
  await opened.stop();
  await traces.stop();
});

const personOf = async (pairOf: Pair) => {
  const session = await pairOf.coach.get('/auth/get-session');
  return (session.body as { user: { id: string } }).user.id;
};
const articulate = async (headers: Record<string, string> = {}) => {
  const owner = await personOf(pair);
  const answer = await pair.does(pair.coach, 'goal/articulate', { ...goal, owner }, headers);
  // A read that waits for the write: by then it has been projected.
  await pair.coach.get(`/alliances/${pair.allianceId}/goals`);
  return answer;
};
/** A span is there once it has ended, which may be after the answer that it has led to. */
const childOf = async (parent: ReadableSpan, name: string): Promise<ReadableSpan> => {
  for (let tries = 0; tries < 100; tries++) {
    const { spanId } = parent.spanContext();
    const child = traces
      .spans()
      .find((span) => span.name === name && span.parentSpanContext?.spanId === spanId);
    if (child) return child;
    await pause(20);
  }
  throw new Error(`${parent.name} has no child ${name}`);
};
const requestsOf = (name: string) => traces.spans().filter((span) => span.name === name);

describe('a trace', () => {
  it('goes from a request through command and append to the views that hear of it', async () => {
    expect(await articulate()).toMatchObject({ status: 200 });
    const request = requestsOf('POST goalArticulate').at(-1);
    if (!request) throw new Error('the request left no span');
    expect(request.parentSpanContext).toBeUndefined();
    expect(request.attributes).toEqual({
      'http.request.method': 'POST',
      'http.route': 'goalArticulate',
      'http.response.status_code': 200,
    });
    const command = await childOf(request, 'command goal articulate');
    expect(command.attributes).toEqual({
      'alliance.aggregate': 'goal',
      'alliance.verb': 'articulate',
      'alliance.outcome': 'recorded',
    });
    const append = await childOf(command, 'append');
    const process = await childOf(append, 'process insights');
    const project = await childOf(process, 'project');
    for (const span of [command, append, process, project])
      expect(span.spanContext().traceId).toBe(request.spanContext().traceId);
  });

  it('that the gateway has begun is gone on with', async () => {
    await articulate({
      traceparent: FROM_THE_GATEWAY,
      tracestate: 'somebody=wrote-this',
      baggage: 'name=Anna',
    });
    const [request] = requestsOf('POST goalArticulate').slice(-1);
    if (!request) throw new Error('the request left no span');
    expect(request.parentSpanContext?.spanId).toBe('b7ad6b7169203331');
    const append = await childOf(await childOf(request, 'command goal articulate'), 'append');
    const process = await childOf(append, 'process insights');
    expect(process.spanContext().traceId).toBe('0af7651916cd43dd8448eb211c80319c');
  });

  it('says what became of a refused command, and calls no refusal an error', async () => {
    const answer = await pair.does(pair.coach, 'goal/articulate', {
      ...goal,
      owner: await personOf(pair),
      themeIds: ['11111111-1111-4111-8111-111111111111'],
    });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    const [request] = requestsOf('POST goalArticulate').slice(-1);
    expect(request?.attributes['http.response.status_code']).toBe(answer.status);
    expect(request?.status.code).toBe(SpanStatusCode.UNSET);
  });

  it('of a stream that stays open ends when its answer begins', async () => {
    const closing = new AbortController();
    const stream = await fetch(`${opened.url}/api/events`, {
      headers: { cookie: pair.coach.cookie },
      signal: closing.signal,
    });
    expect(stream.headers.get('content-type')).toContain('text/event-stream');
    expect(requestsOf('GET /events')).toMatchObject([{ attributes: { 'http.response.status_code': 200 } }]);
    closing.abort();
  });

  it('holds nobody’s words, names, addresses or ids, whatever was asked', async () => {
    const person = await personOf(pair);
    // What the library for accounts would trace of itself: the address is taken, the password is wrong.
    await opened.signUp('Annabel');
    await pair.coach.post('/auth/sign-in/email', {
      email: 'annabel@people.example',
      password: 'unlike before',
    });
    const told = JSON.stringify(
      traces.spans().map(({ name, attributes, events, links, status, resource }) => ({
        name,
        attributes,
        events,
        status,
        links: links.map((link) => ({ ...link.attributes, state: link.context.traceState?.serialize() })),
        resource: resource.attributes,
      })),
    ).toLowerCase();
    const states = traces.spans().map((span) => span.spanContext().traceState?.serialize() ?? '');
    expect(traces.spans().length).toBeGreaterThan(20);
    expect(told).toContain('goalarticulate');
    const words = [
      ...goal.text.split(' '),
      ...goal.anchors,
      'annabel',
      'boris',
      'people.example',
      'shall we',
    ];
    const secret = [...words, person, pair.allianceId].map((word) => word.toLowerCase());
    expect(secret.filter((word) => told.includes(word))).toEqual([]);
    expect(new Set(traces.spans().map((span) => span.instrumentationScope.name))).toEqual(
      new Set(['learning-alliance']),
    );
    expect(told).not.toMatch(/[\da-f]{8}-[\da-f]{4}-[\da-f]{4}/);
    expect(states.join('')).toBe('');
  });
});
