import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { idOf } from '../harness/alliance.ts';
import type { Answer } from '../harness/visitor.ts';
import { formPair, type Pair } from './lived.ts';
import { openTopology, SERVICES, type Name, type Topology } from './processes.ts';
import { lives, readiness } from './ready.ts';

const PATIENCE = 30_000;
const DECIDING = ['contracts', 'reviews', 'insights'] as const;

let topology: Topology;
let pair: Pair;
beforeAll(async () => {
  topology = await openTopology({ ownPostgres: true, start: [] });
}, 120_000);
afterAll(() => topology?.close());

const eventually = async (what: string, isSo: () => Promise<boolean>) => {
  for (const begun = performance.now(); !(await isSo()); await pause(50))
    if (performance.now() - begun > PATIENCE) throw new Error(`waited in vain for: ${what}`);
};
const waitingFor = async (name: Name) => (await readiness(topology.of(name).url)).waitsFor.toSorted();
const waitsFor = (name: Name, ...engines: readonly string[]) =>
  eventually(
    `${name} waits for ${engines.join(', ')}`,
    async () => engines.toSorted().join() === (await waitingFor(name)).join(),
  );
const problemOf = ({ status, body, headers }: Answer) => [
  status,
  String((body as { readonly type?: string }).type)
    .split('/')
    .at(-1),
  Number(headers.get('retry-after')) > 0,
];
const articulate = (of: Pair) =>
  of.coach.post(`/alliances/${of.allianceId}/goal/articulate`, {
    text: 'To wait for the second answer.',
    anchors: ['never', 'seldom', 'often', 'mostly', 'always'],
    owner: of.coachId,
    weight: 3,
    themeIds: [],
  });

describe('the order of starting', () => {
  it('doesn’t matter: the services are there first, and say what they wait for', async () => {
    await topology.postgres?.kill();
    await topology.kafka.kill(1);
    for (const name of SERVICES) topology.of(name).start();
    for (const name of DECIDING) await waitsFor(name, 'kafka', 'postgresql');
    await waitsFor('identity', 'postgresql');
    await waitsFor('gateway', 'contracts', 'reviews', 'insights', 'identity');
    for (const name of SERVICES) expect(await lives(topology.of(name).url)).toBe(true);
    const early = await fetch(`${topology.url}/api/alliances`);
    expect([early.status, early.headers.get('retry-after')]).toEqual([503, '1']);

    await topology.postgres?.restart();
    await topology.kafka.restart(1);
    await topology.ready(...SERVICES);
    pair = await formPair(topology.url);
    expect((await pair.supervisor.get(`/alliances/${pair.allianceId}/story`)).status).toBe(200);
  });
});

describe('the gateway', () => {
  it('serves the dashboard at every address of its own, and has no sample', async () => {
    for (const path of ['/', '/pairs/x/agreement', '/sample']) {
      const page = await fetch(topology.url + path);
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    const sample = await fetch(`${topology.url}/sample/api/identity/sample-pairs`);
    expect([sample.status, sample.headers.get('content-type')]).toEqual([
      404,
      'application/problem+json; charset=utf-8',
    ]);
  });

  it('lets no body through that a service finds too large, and says so in its words', async () => {
    const body = JSON.stringify({ message: 'x'.repeat(1_000_000) });
    expect(problemOf(await pair.coach.post('/alliances/invitations', body)).slice(0, 2)).toEqual([
      413,
      'body-too-large',
    ]);
  });
});

describe('while an engine is away', () => {
  it('the processes live, aren’t ready and name it; who asks is told to come again', async () => {
    // Somebody has asked before, so the keys of sessions are known, and go on being known.
    expect((await articulate(pair)).status).toBe(200);
    await topology.postgres?.kill();
    for (const name of [...DECIDING, 'identity'] as const) await waitsFor(name, 'postgresql');
    for (const name of SERVICES) expect(await lives(topology.of(name).url)).toBe(true);
    expect(problemOf(await articulate(pair))).toEqual([503, 'store-unavailable', true]);
    expect(problemOf(await pair.coach.get(`/alliances/${pair.allianceId}/story`))).toEqual([
      503,
      'store-unavailable',
      true,
    ]);
    await topology.postgres?.restart();
    await topology.ready(...SERVICES);
    const goal = await articulate(pair);
    expect(goal.status).toBe(200);
    const { body } = await pair.coach.after(goal).get(`/alliances/${pair.allianceId}/goals`);
    expect(JSON.stringify(body)).toContain(idOf(goal));
  });

  it('nothing that a process has said names an address, a person or a word', () => {
    for (const name of SERVICES) {
      const said = topology.of(name).printed();
      expect(said).toContain('"event"');
      for (const word of ['127.0.0.1', 'people.example', 'second answer', 'a long enough one'])
        expect(said).not.toContain(word);
    }
  });
});

describe('a service that stands still', () => {
  it('is what the gateway waits for, until it goes on', async () => {
    topology.of('reviews').stop();
    await waitsFor('gateway', 'reviews');
    topology.of('reviews').cont();
    await topology.ready(...SERVICES);
  });
});

describe('a process that is asked to stop', () => {
  it('answers what is in hand, loses nothing that it acknowledged, and ends in good order', async () => {
    const asked = Array.from({ length: 20 }, () => articulate(pair));
    await pause(20);
    const { code, milliseconds } = await topology.of('reviews').terminate();
    const answers = await Promise.all(asked);
    expect([code, milliseconds < 10_000]).toEqual([0, true]);
    const kept = answers.filter(({ status }) => status === 200);
    for (const { status } of answers) expect([200, 502, 503]).toContain(status);
    topology.of('reviews').start();
    await topology.ready(...SERVICES);
    const last = await articulate(pair);
    const { body } = await pair.coach.after(last).get(`/alliances/${pair.allianceId}/goals`);
    for (const answer of [...kept, last]) expect(JSON.stringify(body)).toContain(idOf(answer));
  });

  it('ends at once when it is asked a second time', async () => {
    const { port } = new URL(topology.of('contracts').url);
    const half = connect(Number(port), '127.0.0.1');
    half.on('error', () => undefined);
    half.write(
      'POST /api/alliances/invitations HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    );
    await pause(200);
    const first = topology.of('contracts').terminate();
    await pause(200);
    const [{ code }] = await Promise.all([topology.of('contracts').terminate(), first]);
    half.destroy();
    expect(code).toBe(1);
    topology.of('contracts').start();
    await topology.ready(...SERVICES);
  });
});

describe('two of insights', () => {
  it('share the work; when one is killed the other has heard everything', async () => {
    topology.of('insights-2').start();
    await topology.ready('insights-2');
    await topology.of('insights').kill();
    const goal = await articulate(pair);
    expect(goal.status).toBe(200);
    const { url } = topology.of('insights-2');
    const headers = {
      cookie: pair.coach.cookie,
      'alliance-position': (goal.body as { readonly position: string }).position,
    };
    await eventually('the other has heard of it', async () => {
      const answer = await fetch(`${url}/api/alliances/${pair.allianceId}/goals`, { headers });
      return (await answer.text()).includes(idOf(goal));
    });
    topology.of('insights').start();
    await topology.ready(...SERVICES, 'insights-2');
  });
});
