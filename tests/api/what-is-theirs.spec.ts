import { readdirSync, readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formPair, idOf, type Pair } from '../harness/alliance.ts';
import { openInstallation, openSampleInstallation, type Opened } from '../harness/opened.ts';
import type { Answer, Visitor } from '../harness/visitor.ts';

const NOWHERE = '99999999-9999-4999-8999-999999999999';
const uuid = () => NOWHERE;

/** In how many pairs of the sample each of them is. */
const PAIRS: Readonly<Record<string, number>> = { Amara: 1, Judith: 8, Tom: 1, Priya: 1, Colm: 2 };

describe('in the sample, each route as each person, on each alliance', () => {
  let sample: Awaited<ReturnType<typeof openSampleInstallation>>;
  const firstSession = new Map<string, string>();
  let routes: readonly { method: 'GET' | 'POST'; path: string }[];
  beforeAll(async () => {
    sample = await openSampleInstallation();
    routes = sample.installation.served.runs
      .flatMap((run) => run.routes)
      .filter(({ path }) => path.startsWith('/alliances/:allianceId'));
  });
  afterAll(() => sample.stop());

  const ask = (
    visitor: Visitor,
    { method, path }: { method: 'GET' | 'POST'; path: string },
    allianceId: string,
  ) => {
    const address = path
      .replace(':allianceId', allianceId)
      .replace(':id', uuid())
      .replace(':sessionId', firstSession.get(allianceId) ?? NOWHERE);
    return method === 'GET' ? visitor.get(address) : visitor.post(address, {});
  };
  const said = ({ status, body }: Answer) => ({ status, body });

  it('there are such routes', () => {
    expect(routes.filter(({ method }) => method === 'GET').length).toBeGreaterThanOrEqual(7);
    expect(routes.filter(({ method }) => method === 'POST').length).toBeGreaterThanOrEqual(30);
  });

  it.each(Object.keys(PAIRS))(
    '%s sees what is theirs, and of others’ not even that it is there',
    async (name) => {
      const visitor = await sample.lookInAs(name);
      const mine = new Set(
        ((await visitor.get('/alliances')).body as readonly { allianceId: string }[]).map(
          ({ allianceId }) => allianceId,
        ),
      );
      expect(mine.size).toBe(PAIRS[name]);
      const alliances = ['Amara', 'Tom', 'Priya'].map((coach) => sample.allianceOf(coach));
      for (const allianceId of mine) {
        const { body } = await visitor.get(`/alliances/${allianceId}/partnership`);
        const { sessions } = body as { readonly sessions: readonly { readonly id: string }[] };
        firstSession.set(allianceId, sessions[0]?.id ?? NOWHERE);
      }
      for (const route of routes) {
        const nowhere = said(await ask(visitor, route, NOWHERE));
        expect(nowhere).toMatchObject({ status: 404, body: { type: expect.stringMatching(/not-found$/) } });
        for (const allianceId of alliances) {
          const answer = said(await ask(visitor, route, allianceId));
          if (mine.has(allianceId)) {
            if (route.method === 'GET') expect([route.path, answer.status]).toEqual([route.path, 200]);
            else expect(answer.body).not.toEqual(nowhere.body);
          } else expect(answer).toEqual(nowhere);
        }
      }
    },
  );

  it('a stranger is asked to sign in, whether it is there or not', async () => {
    for (const route of routes) {
      const there = said(await ask(sample.stranger, route, sample.allianceOf('Amara')));
      expect(there).toMatchObject({ status: 401, body: { type: expect.stringMatching(/not-signed-in$/) } });
      expect(said(await ask(sample.stranger, route, NOWHERE))).toEqual(there);
    }
  });

  it('a session of the sample opens nothing else', async () => {
    const visitor = await sample.lookInAs('Amara');
    const outside = await openInstallation();
    const thief = await fetch(`${outside.url}/api/alliances`, { headers: { cookie: visitor.cookie } });
    expect(thief.status).toBe(401);
    await outside.stop();
  });
});

describe('what somebody has not shared', () => {
  const CANARY = 'CANARY-unshared';
  let dir: string;
  let opened: Opened;
  let pair: Pair;
  let sessionId: string;
  let pulseId: string;
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'alliance-'));
    opened = await openInstallation({ dir });
    pair = await formPair(opened);
    await pair.does(pair.coach, 'contract/draft', { templateId: 'usual-fourteen' });
    await pair.does(pair.coach, 'contract/comment-clause', { clauseId: 'ending', text: `${CANARY}-comment` });
    const heldAt = new Date(Date.now() - 86_400_000).toISOString();
    sessionId = idOf(
      await pair.does(pair.coach, 'session/record-held', { heldAt, minutes: 60, mode: 'video' }),
    );
    pulseId = idOf(await pair.does(pair.coach, 'pulse/open', { sessionId }));
  });
  afterAll(async () => {
    await opened.stop();
    rmSync(dir, { recursive: true });
  });

  const everythingSeenBy = async (visitor: Visitor) => {
    const paths = opened.installation.served.runs
      .flatMap((run) => run.routes)
      .filter(({ method, path }) => method === 'GET' && !path.includes(':token'))
      .map(({ path }) => path.replace(':allianceId', pair.allianceId).replace(':sessionId', sessionId));
    const answers = await Promise.all(paths.map((path) => visitor.get(path)));
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(8);
    return JSON.stringify(answers.map(({ body }) => body));
  };
  const review = (words: string) => ({
    learning: words,
    commitments: [{ text: words }],
    value: 3,
    valueWords: words,
    recontractNeeded: true,
    recontractWords: words,
    thinkBeyond: words,
  });
  const scores = (score: number) => ({ alliance: Array(8).fill(score), agency: Array(6).fill(score) });

  it('is seen by its author, and by the other only once both are revealed', async () => {
    await pair.does(pair.coach, `session/${sessionId}/submit-review`, review(`${CANARY}-review`));
    expect(await everythingSeenBy(pair.coach)).toContain(`${CANARY}-review`);
    expect(await everythingSeenBy(pair.supervisor)).not.toContain(`${CANARY}-review`);
    await pair.does(pair.supervisor, `session/${sessionId}/submit-review`, review('mine'));
    expect(await everythingSeenBy(pair.supervisor)).toContain(`${CANARY}-review`);
  });

  it('is the same for pulses: who has answered may be known, never what', async () => {
    const before = await everythingSeenBy(pair.supervisor);
    await pair.does(pair.coach, `pulse/${pulseId}/seal`, scores(2));
    const sealed = await everythingSeenBy(pair.supervisor);
    expect(sealed).not.toEqual(before);
    expect(sealed).not.toContain('[2,2,2,2,2,2,2,2]');
    await pair.does(pair.supervisor, `pulse/${pulseId}/seal`, scores(9));
    expect(await everythingSeenBy(pair.supervisor)).toContain('[2,2,2,2,2,2,2,2]');
  });

  it('and what was shared too, cannot be read in any file of the data folder', () => {
    const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files.length).toBeGreaterThanOrEqual(6);
    for (const file of files) {
      const bytes = readFileSync(join(file.parentPath, file.name)).toString('latin1');
      expect([file.name, bytes.includes('CANARY')]).toEqual([file.name, false]);
      expect([file.name, bytes.includes('[2,2,2,2,2,2,2,2]')]).toEqual([file.name, false]);
      expect([file.name, bytes.includes('Shall we?')]).toEqual([file.name, false]);
    }
  });
});
