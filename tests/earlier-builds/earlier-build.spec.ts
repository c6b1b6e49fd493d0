import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importScenario } from '@alliance/all-in-one/command-line/import-scenario';
import { readEnvironment } from '@alliance/all-in-one/environment';
import { start, type Started } from '@alliance/all-in-one/start';
import { canonicalText } from '@alliance/facts/canonical-text';
import { ManagedClock } from '@alliance/platform/clock';
import { Visitor } from '../harness/visitor.ts';

interface Agreement {
  readonly nonce: string;
  readonly paused?: object;
  readonly retention?: { readonly years: number; readonly signed: boolean };
  readonly rhythm?: { readonly everyN: number; readonly signed: boolean };
  readonly versions: readonly {
    readonly form: 1 | 2;
    readonly version: number;
    readonly textHash: string;
    readonly clauses: readonly { readonly clauseId: string; readonly title: string; readonly text: string }[];
  }[];
}

interface Known {
  readonly allianceId: string;
  readonly heldId: string;
  readonly missedId: string;
  /** Of an invitation that waits, as its link had it. */
  readonly token: string;
  readonly fingerprint: string;
}

const DOCUMENTS = ['story', 'partnership', 'agreement', 'sessions', 'goals', 'themes', 'alliance'];
const here = import.meta.dirname;
const known = JSON.parse(readFileSync(join(here, 'known.json'), 'utf8')) as Known;
const scenario = join(here, 'ana-and-ben.jsonl');

let folder: string;
let dataDir: string;
let server: Started;
let ana: Visitor;
let ben: Visitor;

const ours = (document: string) => `/alliances/${known.allianceId}/${document}`;
const read = async <Document>(who: Visitor, document: string): Promise<Document> => {
  const answer = await who.get(ours(document));
  expect([document, answer.status]).toEqual([document, 200]);
  return answer.body as Document;
};
const signedIn = async (email: string, password: string): Promise<Visitor> => {
  const visitor = new Visitor(server.url, '/api');
  expect((await visitor.post('/auth/sign-in/email', { email, password })).status).toBe(200);
  return visitor;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'alliance-earlier-'));
  dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  for (const name of readdirSync(join(here, 'folder')))
    writeFileSync(
      join(dataDir, name.replace(/\.gz$/, '')),
      gunzipSync(readFileSync(join(here, 'folder', name))),
    );
  server = await start(
    { ...readEnvironment({ DATA_DIR: dataDir, SAMPLE: 'off' }), port: 0 },
    { limited: false, clock: new ManagedClock('2026-12-01T09:00:00.000Z') },
  );
  ana = await signedIn('ana@example.org', 'first-of-june');
  ben = await signedIn('ben@example.org', 'last-of-march');
}, 60_000);
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('a data folder of an earlier build', () => {
  it('opens, and both read every document', async () => {
    for (const document of DOCUMENTS) {
      await read(ana, document);
      await read(ben, document);
    }
  });
  it('has the agreement that both signed, and it still verifies in the form in which it was signed', async () => {
    const { versions, nonce } = await read<Agreement>(ben, 'agreement');
    expect(versions).toHaveLength(1);
    const [first] = versions;
    expect(first).toMatchObject({ form: 1, version: 1, textHash: known.fingerprint });
    const clauses = first!.clauses.map(({ clauseId: id, title, text }) => ({ id, title, text }));
    const text = canonicalText({ form: 1, version: 1, nonce, clauses });
    expect(createHash('sha256').update(text, 'utf8').digest('hex')).toBe(known.fingerprint);
  });
  it('counts the numbers that were set beside the text, and says that nobody signed them', async () => {
    const { retention, rhythm } = await read<Agreement>(ana, 'agreement');
    expect(retention).toMatchObject({ years: 5, signed: false });
    expect(rhythm).toMatchObject({ everyN: 3, signed: false });
  });
  it('is still paused, and tells nobody any more that it was an illness', async () => {
    expect((await read<Agreement>(ben, 'agreement')).paused).toMatchObject({ until: '2027-02-01' });
    for (const who of [ana, ben])
      for (const document of DOCUMENTS)
        expect(JSON.stringify(await read(who, document))).not.toContain('illness');
  });
  it('keeps a review that was sealed alone for its author', async () => {
    const session = `sessions/${known.heldId}`;
    expect(JSON.stringify(await read(ana, session))).toContain('sealed by Ana alone');
    expect(JSON.stringify(await read(ben, session))).not.toContain('sealed by Ana alone');
  });
  it('has what was agreed, rated, planned and missed', async () => {
    const { sessions } = await read<{ sessions: { sessionId: string; state: string }[] }>(ben, 'sessions');
    expect(sessions.map(({ state }) => state).toSorted()).toEqual(['held', 'held', 'missed', 'planned']);
    expect(sessions.find(({ state }) => state === 'missed')?.sessionId).toBe(known.missedId);
    expect(JSON.stringify(await read(ana, 'goals'))).toContain('I noticed on the way home.');
    expect(JSON.stringify(await read(ana, 'themes'))).toContain('Silence');
  });
  it('leads whoever holds a link of then to the invitation', async () => {
    const cy = new Visitor(server.url, '/api');
    const opened = await cy.post('/invitations/open', { token: known.token });
    expect(opened.status).toBe(200);
    expect(opened.body).toMatchObject({ inviterName: 'Ben Ray' });
  });
  it('goes on: numbers enter the text by an amendment, and a session is put right', async () => {
    const answers = [
      await ben.post(ours('contract/agree-retention'), { years: 9 }),
      await ben.post(ours(`session/${known.heldId}/correct`), {
        heldAt: '2026-03-21T10:00:00.000Z',
        minutes: 55,
        mode: 'phone',
      }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([409, 200]);
    ben.after(answers[1]!);
    expect(JSON.stringify(await read(ben, 'sessions'))).toContain('2026-03-21');
  });
});

describe('the scenario that an earlier build took in', () => {
  it('is known by what is in it, under another name too', async () => {
    await server.stop();
    const copy = join(folder, 'renamed.jsonl');
    writeFileSync(copy, readFileSync(scenario));
    const heard: number[] = [];
    await importScenario(copy, readEnvironment({ DATA_DIR: dataDir }), {
      begin: () => undefined,
      at: (line) => heard.push(line),
      end: () => undefined,
    });
    server = await start(
      { ...readEnvironment({ DATA_DIR: dataDir, SAMPLE: 'off' }), port: 0 },
      { limited: false },
    );
    ana = await signedIn('ana@example.org', 'first-of-june');
    const alliances = (await ana.get('/alliances')).body as { allianceId: string }[];
    expect(alliances.map(({ allianceId }) => allianceId)).toEqual([known.allianceId]);
  });
});
