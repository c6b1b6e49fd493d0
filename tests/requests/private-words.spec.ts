import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { withoutNames, seenBy } from '../harness/as-seen.ts';
import { listenAt, type Listening } from '../harness/listening.ts';
import { openMailServer, type MailServer } from '../harness/mail-server.ts';
import { openInstallation, type Opened } from '../harness/openings.ts';
import { brokenOf } from './breaking.ts';
import { operations, type Operation } from './documents.ts';
import { Life } from './life.ts';
import { marked, MARK } from './marking.ts';
import { valuesOf } from './values.ts';

const MARKS = process.env['FAULTS'] === 'whole' ? 1_000 : 60;
const SEED = Number(process.env['FAULTS_SEED'] ?? 1);

/** What goes over to the other, or comes back from there, once its author says so. */
const CROSSES = /[/](share|bring|take-back)$/;
const inOwnScope = operations.filter(
  ({ method, path, body }) =>
    method === 'post' && body && path.startsWith('/people/{personId}/') && !CROSSES.test(path),
);
const sealed = operations.filter(({ path }) => /[/](submit|rewrite)-review$/.test(path));

let dir: string;
let mails: MailServer;
let opened: Opened;
let life: Life;
let events: Listening;
let theOthersPages: readonly string[];
const printed: string[] = [];
const answers: string[] = [];

let marks = 0;
let taken = 0;
/** As the coach: what is private in their own words, valid or broken. Says how many marks were taken in. */
const write = async (from: readonly Operation[], seed: number) => {
  const requests = fc.noBias(fc.constantFrom(...from)).chain((operation) => {
    const values = valuesOf(operation.body ?? {}, operation.schemas);
    const ids = fc.array(fc.uuid({ version: 4 }), { minLength: 3, maxLength: 3 });
    const body = fc.oneof({ weight: 3, arbitrary: values }, { weight: 1, arbitrary: brokenOf(values) });
    return fc.tuple(fc.constant(operation), body, ids);
  });
  let kept = 0;
  for (const [operation, body, ids] of fc.sample(requests, { numRuns: 50, seed })) {
    const before = marks;
    const words = marked(body, operation.body, operation.schemas, () => `${MARK}-${(marks += 1)}`);
    const answer = await life.ask(operation, { who: 0, ids, body: words, headers: {} });
    if (answer.status === 200) kept += marks - before;
    answers.push(JSON.stringify([answer.body, ...answer.headers]));
  }
  return kept;
};

/** What the other was told, but for the beats that say nothing. */
const said = () => events.said().replaceAll(/event: heartbeat\ndata: .*\n\n/g, '');

/** All that the other reads between them, and of their own. */
const readByTheOther = async () => {
  const { supervisor, allianceId } = life.pair;
  const { user } = (await supervisor.get('/auth/get-session')).body as { user: { id: string } };
  const pages = opened.installation.served.runs
    .flatMap((run) => run.routes)
    .filter(({ method, path }) => method === 'GET' && /^[/](alliances|people)[/]:/.test(path))
    .map(({ path }) => path.replace(':allianceId', allianceId).replace(':personId', user.id))
    .filter((path) => !path.includes(':'));
  expect(pages.length).toBeGreaterThan(12);
  return withoutNames(await Promise.all(pages.map((path) => seenBy(opened.url, supervisor, path))), {});
};

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr])
    jest.spyOn(stream, 'write').mockImplementation((text) => {
      printed.push(String(text));
      return true;
    });
  dir = mkdtempSync(join(tmpdir(), 'alliance-private-'));
  mails = await openMailServer();
  opened = await openInstallation({ dir, smtpUrl: mails.url, unruly: false });
  life = await Life.begin(opened);
  events = await listenAt(opened.url, life.pair.supervisor.cookie);
  // That there is a review, sealed, the other learns; what comes after it is nobody's but its author's.
  await write(sealed, SEED);
  await life.pair.supervisor.get(`/alliances/${life.pair.allianceId}/partnership`);
  theOthersPages = await readByTheOther();
  const heard = said();
  // A round takes in some twenty of them.
  for (let round = 1; round <= MARKS / 5 && taken < MARKS; round++)
    taken += await write(inOwnScope, SEED + round);
  await new Promise((soon) => setTimeout(soon, 300));
  expect(said()).toBe(heard);
}, 600_000);
afterAll(async () => {
  events.cancel();
  await opened.stop();
  await mails.close();
  rmSync(dir, { recursive: true });
  jest.restoreAllMocks();
});

describe(`what one of two writes for themselves alone, in ${MARKS} places`, () => {
  it('was kept, in every field that takes words', () => {
    expect(taken).toBeGreaterThanOrEqual(MARKS);
    expect(inOwnScope.length).toBeGreaterThan(3);
  });
  it('changes nothing for the other: no page, no header, no length, no count', async () => {
    expect(await readByTheOther()).toEqual(theOthersPages);
  });
  it('is in nothing that they read or hear of, and in no mail', () => {
    expect(theOthersPages.join('\n')).not.toContain(MARK);
    expect(events.said()).not.toContain(MARK);
    expect(mails.letters.map(({ raw }) => raw).join('\n')).not.toContain(MARK);
  });
  it('is in no answer to it, refusals included, and in nothing that was printed', () => {
    expect(answers.filter((answer) => answer.includes(MARK))).toEqual([]);
    expect(printed.join('')).not.toContain(MARK);
  });
  it('is in no file, be it a log, a topic, a view or what a database keeps beside itself', () => {
    const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    expect(files.length).toBeGreaterThan(4);
    for (const { name, parentPath } of files)
      expect([name, readFileSync(join(parentPath, name)).includes(MARK)]).toEqual([name, false]);
  });
});
