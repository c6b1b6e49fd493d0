import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importScenario } from '@alliance/all-in-one/command-line/import-scenario';
import { start } from '@alliance/all-in-one/start';
import { freePort } from '../faults/server-process.ts';
import { Visitor } from '../harness/visitor.ts';

const PAIRS = 12;
const port = await freePort();
const environment = (dataDir: string) => ({ port, host: '127.0.0.1', dataDir, sample: false });
const silent = { begin: () => undefined, at: () => undefined, end: () => undefined };

const people = [
  { person: 'ana', name: 'Ana Sol', email: 'ana@sol.example', password: 'first-of-june' },
  { person: 'ben', name: 'Ben Ray', email: 'ben@ray.example' },
];
const begin = (alliance: string, year: number) => [
  {
    at: `${year}-01-12T09:00:00Z`,
    by: 'ana',
    alliance,
    do: 'alliance invite',
    body: { inviterRole: 'supervisor', inviterName: 'Ana Sol', message: 'Shall we?' },
  },
  {
    at: `${year}-01-13T17:20:00Z`,
    by: 'ben',
    alliance,
    do: 'alliance accept-invitation',
    body: { accepterName: 'Ben Ray' },
  },
];
/** Long enough that the partnerships after it are heard of a good while later. */
const long = Array.from({ length: 2_000 }, (_, n) => ({
  at: '2025-02-01T08:00:00Z',
  by: 'ana',
  alliance: 'long',
  do: 'alliance surface-assumption',
  body: { text: `I must know before I ask, ${n}.`, shapedBy: 'an earlier job' },
}));
const lines = [
  ...people,
  ...begin('long', 2025),
  ...long,
  ...Array.from({ length: PAIRS - 1 }, (_, n) => begin(`pair-${n}`, 2026)).flat(),
];

let folder: string;
/** Of a session that Ana has had since before. */
let cookie: string;
const started = () => start(environment(join(folder, 'data')), { limited: false, tokenHoldsFor: 3_600 });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alliance-again-'));
  const file = join(folder, 'pairs.jsonl');
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  await importScenario(file, environment(join(folder, 'data')), silent);
  const { url, stop } = await started();
  const ana = new Visitor(url, '/api');
  await ana.post('/auth/sign-in/email', { email: 'ana@sol.example', password: 'first-of-june' });
  cookie = ana.cookie;
  // Of this, too, everybody has heard who stands in it before anybody is let in.
  await ana.post('/organisations', { name: 'The Harbour Practice' });
  await stop();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What Ana reads and writes in the moment in which the server lets her in. */
const atOnce = async () => {
  const { url, stop } = await started();
  try {
    const ana = new Visitor(url, '/api');
    const list = (await ana.get('/alliances', { cookie })).body as readonly { readonly allianceId: string }[];
    const [last] = list.slice(-1);
    const says = (verb: string, body: object) =>
      ana.post(`/alliances/${last?.allianceId ?? ''}/${verb}`, body, { cookie });
    const written = await Promise.all([
      says('session/schedule', { startsAt: new Date().toISOString(), minutes: 60, mode: 'video' }),
      says('alliance/surface-assumption', { text: 'I must know.', shapedBy: 'an earlier job' }),
    ]);
    return { pairs: list.length, answers: written.map(({ status }) => status) };
  } finally {
    await stop();
  }
};

describe('a server that starts lets nobody in before all that was recorded can be read and gone on with', () => {
  it.each([
    ['one service that only reads', /^insights\.views/],
    ['the service that passes on what is between two', /^contracts\.views/],
    ['a service that only knows who the two are', /^reviews\.views/],
    ['every service', /\.views/],
  ])(
    'also where the views of %s were deleted',
    async (_whose, views) => {
      const data = join(folder, 'data');
      for (const name of readdirSync(data)) if (views.test(name)) rmSync(join(data, name));
      expect(await atOnce()).toEqual({ pairs: PAIRS, answers: [200, 200] });
    },
    60_000,
  );
});
