import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { until } from '@alliance/platform-tests/until';
import { formPair, idOf, type Pair } from '../harness/alliance.ts';
import { openInstallation, type Opened } from '../harness/openings.ts';
import type { Visitor } from '../harness/visitor.ts';

/** Words as two people say them while they put things right, rest, and part. Each is known by its mark. */
const mark = (of: string) => `CANARY-${of}`;
const DAY = 86_400_000;

let dir: string;
let opened: Opened;
let pair: Pair;
let cleo: Visitor;
let held: string;
let coachId: string;
let organisationId: string;
const printed: string[] = [];
beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr])
    jest.spyOn(stream, 'write').mockImplementation((text) => {
      printed.push(String(text));
      return true;
    });
  dir = mkdtempSync(join(tmpdir(), 'alliance-marked-'));
  opened = await openInstallation({ dir });
  pair = await formPair(opened);
  cleo = await opened.signUp('Cleo');
  coachId = await idFor('coach');
  const founded = await pair.coach.post('/organisations', { name: mark('organisation') });
  organisationId = idOf(founded);
  held = idOf(await does('coach', 'session/record-held', meeting(60)));
});
afterAll(async () => {
  await opened.stop();
  rmSync(dir, { recursive: true });
  jest.restoreAllMocks();
});

const meeting = (minutes: number) => ({
  heldAt: new Date(Date.now() - DAY).toISOString(),
  minutes,
  mode: 'video',
});
const does = async (who: 'coach' | 'supervisor', verb: string, body: object = {}) => {
  const answer = await pair.does(pair[who], verb, body);
  if (answer.status !== 200) throw new Error(`${verb}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
};
const idFor = async (who: 'coach' | 'supervisor') =>
  ((await pair[who].get('/auth/get-session')).body as { user: { id: string } }).user.id;
const everythingSeenBy = async (visitor: Visitor) => {
  const paths = opened.installation.served.runs
    .flatMap((run) => run.routes)
    .filter(({ method }) => method === 'GET')
    .map(({ path }) =>
      path
        .replace(':allianceId', pair.allianceId)
        .replace(':sessionId', held)
        .replace(':personId', coachId)
        .replace(':organisationId', organisationId),
    );
  // What the two wait for was recorded between them, and in nobody's own.
  const elsewhere = { 'alliance-position': '' };
  const answers = await Promise.all(
    paths.map((path) => visitor.get(path, path.startsWith('/alliances/') ? {} : elsewhere)),
  );
  return JSON.stringify(answers.map(({ body }) => body));
};
const whoSees = async (words: string) => ({
  coach: (await everythingSeenBy(pair.coach)).includes(words),
  supervisor: (await everythingSeenBy(pair.supervisor)).includes(words),
});
const BOTH = { coach: true, supervisor: true };
const review = (words: string) => ({
  learning: words,
  commitments: [{ text: words }],
  value: 3,
  recontractNeeded: false,
});

describe('what one of the two writes', () => {
  it('anew while it is sealed stays theirs, and what it was before is never shown to the other', async () => {
    await does('coach', `session/${held}/submit-review`, review(mark('too-soon')));
    await does('coach', `session/${held}/rewrite-review`, review(mark('anew')));
    for (const words of [mark('too-soon'), mark('anew')])
      expect(await whoSees(words)).toMatchObject({ supervisor: false });
    expect(await whoSees(mark('anew'))).toMatchObject({ coach: true });
    await does('supervisor', `session/${held}/submit-review`, review('mine'));
    expect(await whoSees(mark('anew'))).toEqual(BOTH);
    expect(await whoSees(mark('too-soon'))).toMatchObject({ supervisor: false });
  });

  it('to put things right is told to both', async () => {
    const coach = await idFor('coach');
    await does('coach', `session/${held}/add-to-review`, { text: mark('later') });
    await does('supervisor', `session/${held}/correct`, { ...meeting(75), why: mark('correction') });
    await does('supervisor', `session/${held}/answer-commitment`, {
      of: coach,
      index: 0,
      state: 'done',
      words: mark('commitment'),
    });
    const goal = idOf(
      await does('coach', 'goal/articulate', {
        text: mark('goal'),
        owner: coach,
        weight: 3,
        anchors: [null, null, mark('as-hoped'), mark('more'), null],
        themeIds: [],
      }),
    );
    await does('coach', `goal/${goal}/word-level`, { level: -1, text: mark('level') });
    await does('coach', `goal/${goal}/rate`, { level: 1, sessionId: held });
    await does('coach', `goal/${goal}/correct-rating`, { level: 0, sessionId: held, why: mark('rating') });
    const of = { sessionId: held, depth: 2, namedBy: coach, function: 'formative', eye: 4 };
    const themeId = idOf(
      await does('coach', 'themes/name', { label: mark('theme'), family: 'not-knowing-and-silence' }),
    );
    await does('coach', 'themes/offer-touch', { themeId, ...of });
    await does('supervisor', 'themes/agree-touch', { themeId, sessionId: held, depth: 2 });
    await does('supervisor', 'themes/offer-correction', { themeId, ...of, depth: 3, why: mark('touch') });
    const trying = idOf(
      await does('coach', 'experiment/propose', {
        what: mark('what'),
        words: mark('how'),
        themeIds: [themeId],
        goalIds: [goal],
      }),
    );
    const where = { kind: 'client', alias: mark('alias') };
    const tried = { triedOn: new Date().toISOString().slice(0, 10), where, noticed: mark('noticed') };
    await does('supervisor', `experiment/${trying}/try`, tried);
    await does('coach', `experiment/${trying}/conclude`, {
      outcome: 'kept',
      why: mark('kept'),
      sessionId: held,
    });
    for (const said of ['what', 'how', 'alias', 'noticed', 'kept'])
      expect([said, await whoSees(mark(said))]).toEqual([said, BOTH]);
    for (const said of ['later', 'correction', 'commitment', 'goal', 'level', 'rating', 'theme', 'touch'])
      expect([said, await whoSees(mark(said))]).toEqual([said, BOTH]);
  });

  it('when they part is told to both', async () => {
    await does('coach', 'alliance/rename', { name: mark('name') });
    await does('coach', 'contract/draft', { templateId: 'usual-fourteen' });
    await does('coach', 'contract/comment-clause', { clauseId: 'ending', text: mark('question') });
    await does('coach', 'contract/propose-ending', { reason: mark('contract-ends') });
    await does('supervisor', 'contract/answer-ending', { agrees: false, words: mark('before-it-does') });
    await does('supervisor', 'alliance/propose-ending', {
      reason: mark('alliance-ends'),
      closingReviewDue: new Date(Date.now() + 30 * DAY).toISOString().slice(0, 10),
    });
    await does('coach', 'alliance/answer-ending', { agrees: false, words: mark('not-yet') });
    for (const said of ['name', 'question', 'contract-ends', 'before-it-does', 'alliance-ends', 'not-yet'])
      expect([said, await whoSees(mark(said))]).toEqual([said, BOTH]);
  });

  it('for themselves alone is told to them alone', async () => {
    await until('the founding is heard of', async () =>
      JSON.stringify((await pair.coach.get('/organisations')).body).includes(mark('organisation')),
    );
    expect(await whoSees(mark('organisation'))).toEqual({ coach: true, supervisor: false });
    const zone = 'Antarctica/Troll';
    const settings = `/people/${coachId}/settings`;
    const own = { 'alliance-position': '' };
    const chosen = await pair.coach.post(`${settings}/choose-time-zone`, { timeZone: zone }, own);
    expect(chosen.status).toBe(200);
    expect(await whoSees(zone)).toEqual({ coach: true, supervisor: false });
  });

  it('of what they hold is theirs alone, and of what they share only the words that cross', async () => {
    const own = { 'alliance-position': '' };
    const holds = async (verb: string, body: object) => {
      const answer = await pair.coach.post(`/people/${coachId}/moment/${verb}`, body, own);
      if (answer.status !== 200) throw new Error(`${verb}: ${JSON.stringify(answer.body)}`);
      return idOf(answer);
    };
    const moment = { kind: 'discomfort', noticedOn: '2025-02-03' };
    const momentId = await holds('notice', { ...moment, text: mark('held') });
    await holds(`${momentId}/correct`, { ...moment, text: mark('held-anew') });
    await holds(`${momentId}/notice-avoidance`, { noticedOn: '2025-02-04', text: mark('avoided') });
    await until('it is read', async () => (await everythingSeenBy(pair.coach)).includes(mark('avoided')));
    const crossing = { allianceId: pair.allianceId, sessionId: held, text: mark('crossing') };
    await holds(`${momentId}/share`, { ...crossing, discloseNoticedOn: false });
    await until('it crosses', async () =>
      (await everythingSeenBy(pair.supervisor)).includes(mark('crossing')),
    );
    for (const said of ['held', 'held-anew', 'avoided'])
      expect([said, await whoSees(mark(said))]).toEqual([said, { coach: true, supervisor: false }]);
    for (const said of ['2025-02-03', '2025-02-04', momentId])
      expect([said, (await everythingSeenBy(pair.supervisor)).includes(said)]).toEqual([said, false]);
  });

  it('of what they prepare is theirs alone: whom they coached, how it went, what they would least like to bring', async () => {
    const own = { 'alliance-position': '' };
    const prepares = async (verb: string, body: object) => {
      const answer = await pair.coach.post(`/people/${coachId}/preparation/${verb}`, body, own);
      if (answer.status !== 200) throw new Error(`${verb}: ${JSON.stringify(answer.body)}`);
      return idOf(answer);
    };
    const towards = { allianceId: pair.allianceId };
    const preparationId = await prepares('start', { towards });
    const marked = [
      'prepared-alias-first',
      'prepared-alias-anew',
      'went-well',
      'less',
      'hardest-first',
      'hardest-anew',
    ];
    const coached = { preparationId, coachedOn: '2025-02-05', eyes: [3, 6] };
    const said = { ...coached, wentWell: mark('went-well'), less: mark('less') };
    const coachingId = await prepares('review-coaching-session', {
      ...said,
      clientAlias: mark('prepared-alias-first'),
    });
    await prepares('correct-coaching-session', {
      ...said,
      coachingId,
      clientAlias: mark('prepared-alias-anew'),
    });
    await prepares('answer-hardest', { preparationId, text: mark('hardest-first') });
    await prepares('answer-hardest', { preparationId, text: mark('hardest-anew') });
    await until('it is read', async () =>
      (await everythingSeenBy(pair.coach)).includes(mark('hardest-anew')),
    );
    for (const each of marked)
      expect([each, await whoSees(mark(each))]).toEqual([
        each,
        { coach: each !== 'hardest-first', supervisor: false },
      ]);
    for (const each of ['2025-02-05', preparationId, coachingId])
      expect([each, (await everythingSeenBy(pair.supervisor)).includes(each)]).toEqual([each, false]);
  });

  it('of the questions that they keep is theirs alone, until they bring one, in the words that cross', async () => {
    const own = { 'alliance-position': '' };
    const keeps = async (verb: string, body: object) => {
      const answer = await pair.coach.post(`/people/${coachId}/question/${verb}`, body, own);
      if (answer.status !== 200) throw new Error(`${verb}: ${JSON.stringify(answer.body)}`);
      return idOf(answer);
    };
    const metOn = { page: 'not-knowing', about: mark('met-on') };
    const questionId = await keeps('keep', { text: mark('asked'), metOn });
    await keeps(`${questionId}/reword`, { text: mark('asked-anew') });
    await keeps(`${questionId}/answer`, { answer: mark('answered') });
    await until('it is read', async () => (await everythingSeenBy(pair.coach)).includes(mark('answered')));
    const alone = ['met-on', 'asked', 'asked-anew', 'answered'];
    const theirs = async () => {
      for (const each of alone)
        expect([each, await whoSees(mark(each))]).toEqual([
          each,
          { coach: each !== 'answered' || !isOpenAgain, supervisor: false },
        ]);
      expect(await everythingSeenBy(pair.supervisor)).not.toContain(questionId);
    };
    let isOpenAgain = false;
    await theirs();
    await keeps(`${questionId}/take-up`, {});
    isOpenAgain = true;
    const crossing = { allianceId: pair.allianceId, sessionId: held, text: mark('question-crossing') };
    await keeps(`${questionId}/bring`, crossing);
    await until('it crosses', async () =>
      (await everythingSeenBy(pair.supervisor)).includes(mark('question-crossing')),
    );
    await theirs();
  });

  it('in answer to an invitation reaches whoever wrote it, and nobody else', async () => {
    const { token } = (
      await cleo.post('/alliances/invitations', { inviterRole: 'coach', message: mark('letter') })
    ).body as { token: string };
    expect(
      (await opened.visitor().post('/invitations/decline', { token, message: mark('declined') })).status,
    ).toBe(200);
    // The list hears of it a moment later.
    await until('the answer', async () =>
      JSON.stringify((await cleo.get('/invitations')).body).includes(mark('declined')),
    );
    for (const words of [mark('declined'), mark('letter')])
      expect(await whoSees(words)).toEqual({ coach: false, supervisor: false });
  });

  it('is nothing to anybody else, in no file of the data folder, and in nothing that was printed', async () => {
    expect(await everythingSeenBy(cleo)).not.toMatch(/CANARY-(?!declined|letter)/);
    for (const file of readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    ))
      expect([
        file.name,
        /CANARY|Antarctica/.test(readFileSync(join(file.parentPath, file.name)).toString('latin1')),
      ]).toEqual([file.name, false]);
    expect(printed.join('')).not.toMatch(/CANARY|Antarctica/);
  });
});
