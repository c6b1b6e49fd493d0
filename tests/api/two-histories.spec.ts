import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { scopeOf } from '@alliance/decider/scope';
import { isTheirsAlone } from '@alliance/facts/concealment';
import { definitionOf, TOPICS } from '@alliance/facts/catalogue';
import { questionKept } from '@alliance/facts/question';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ManagedClock } from '@alliance/platform/clock';
import { placeOf, positionToken } from '@alliance/platform/http/position-tokens';
import { sealFact } from '@alliance/platform/sealing/seal-fact';
import fc from 'fast-check';
import { agreeOnTheUsual } from '../harness/agreed.ts';
import { formPair, idOf, type Pair } from '../harness/alliance.ts';
import { seenBy, withoutNames, type AsSeen } from '../harness/as-seen.ts';
import { listenAt, type Listening } from '../harness/listening.ts';
import { openInstallation, type Opened } from '../harness/opened.ts';

/** Two pairs of one installation do the same, but for what the coach of the first keeps for himself. */
interface History {
  readonly pair: Pair;
  readonly coachId: string;
  readonly supervisorId: string;
  readonly events: Listening;
  readonly seen: AsSeen[];
  sessionId: string;
  /** As his words stand: sealed, open, or not there. */
  review: 'none' | 'sealed' | 'open';
  /** The session's revision, as she was told it first. */
  first: string;
}

const clock = new ManagedClock('2026-11-30T12:00:00.000Z');
let opened: Opened;
let [one, other]: [History, History] = [{} as History, {} as History];

const idIn = async ({ pair }: { readonly pair: Pair }, who: 'coach' | 'supervisor') =>
  ((await pair[who].get('/auth/get-session')).body as { user: { id: string } }).user.id;
const begun = async (): Promise<History> => {
  const pair = await formPair(opened);
  await agreeOnTheUsual(pair);
  const [coachId, supervisorId] = [await idIn({ pair }, 'coach'), await idIn({ pair }, 'supervisor')];
  const events = await listenAt(opened.url, pair.supervisor.cookie);
  await events.heard(/heartbeat/);
  return { pair, coachId, supervisorId, events, seen: [], sessionId: '', review: 'none', first: '' };
};
beforeAll(async () => {
  opened = await openInstallation({ clock, unruly: false });
  [one, other] = [await begun(), await begun()];
});
afterAll(async () => {
  for (const { events } of [one, other]) events?.cancel();
  await opened.stop();
});

const platform = () => {
  if (!opened.platform) throw new Error('an installation in this process has its platform at hand');
  return opened.platform;
};
const review = (learning: string) => ({ learning, commitments: [], value: 6, recontractNeeded: false });
const HELD = { heldAt: '2026-11-29T10:00:00.000Z', minutes: 60, mode: 'video' };

const DOCUMENTS = [
  'agenda',
  'partnership',
  'story',
  'agreement',
  'sessions',
  'goals',
  'themes',
  'alliance',
  'across-pairs',
];
/** All that she can ask for. */
const everything = async ({ pair, sessionId, supervisorId }: History): Promise<readonly AsSeen[]> => {
  const documents = [...DOCUMENTS, `sessions/${sessionId}`].map(
    (name) => `/alliances/${pair.allianceId}/${name}`,
  );
  const answers: AsSeen[] = [];
  const own = ['pairs', 'across-pairs'].map((name) => `/people/${supervisorId}/${name}`);
  for (const path of ['/alliances', ...own, ...documents])
    answers.push(await seenBy(opened.url, pair.supervisor, path));
  return answers;
};

/** What is his alone he does in his own scope; nobody waits for it anywhere else. */
const holds = async ({ pair, coachId }: History, verb: string, body: object = {}, of = 'moment') => {
  const position = { 'alliance-position': '' };
  const answer = await pair.coach.post(`/people/${coachId}/${of}/${verb}`, body, position);
  if (answer.status !== 200) throw new Error(`${verb}: ${JSON.stringify(answer.body)}`);
  return answer;
};
const noticed = (text: string) => ({ kind: 'not-knowing', noticedOn: '2026-11-28', text });

/** She does something, and everything that she is answered is kept. */
const sheDoes = async (
  history: History,
  verb: string,
  body: object,
  headers: Record<string, string> = {},
) => {
  const { pair, supervisorId } = history;
  const answer = await seenBy(opened.url, pair.supervisor, `/alliances/${pair.allianceId}/${verb}`, {
    body,
    headers,
  });
  history.seen.push(answer);
  const told = JSON.parse(answer.text) as { readonly position?: string; readonly revision?: string };
  if (answer.status === 200) {
    await pair.supervisor.after({ body: told }).get(`/alliances/${pair.allianceId}/partnership`);
    await namesNothingHidden(history, supervisorId, told.position ?? '');
  }
  return told;
};

/** What she is told as position is of a fact that she may see. */
const namesNothingHidden = async ({ pair }: History, person: string, position: string) => {
  const scope = scopeOf('alliance', pair.allianceId);
  const place = placeOf(platform().vault.tokens, [TOPICS.reviews], scope, person, position);
  const log = await platform().eventStore('reviews');
  const [fact] = await log.readAll((place?.position ?? 0) - 1, 1);
  expect([fact?.scope, fact && isTheirsAlone(definitionOf(fact.type))]).toEqual([scope, false]);
};

let count = 0;
/** What both histories have, each step with the same words in both. */
const COMMON = {
  'she names a theme': async (history: History, number: number) =>
    sheDoes(history, 'themes/name', { label: `Silence ${number}`, family: 'not-knowing-and-silence' }),
  'she puts the session right by the revision that she is told': async (history: History, number: number) => {
    const document = await seenBy(
      opened.url,
      history.pair.supervisor,
      `/alliances/${history.pair.allianceId}/sessions/${history.sessionId}`,
    );
    const { session } = JSON.parse(document.text) as { readonly session: { readonly revision: string } };
    const right = { ...HELD, minutes: 61 + (number % 100) };
    await sheDoes(history, `session/${history.sessionId}/correct`, right, {
      'if-match': `"${session.revision}"`,
    });
  },
  'she puts it right by the first revision': async (history: History, number: number) =>
    sheDoes(
      history,
      `session/${history.sessionId}/correct`,
      { ...HELD, minutes: 200 + (number % 100) },
      { 'if-match': `"${history.first}"` },
    ),
  'she says the same thing twice': async (history: History, number: number) => {
    const key = { 'idempotency-key': `the-same-${number}-${history.pair.allianceId}` };
    for (const _ of [1, 2])
      await sheDoes(history, 'themes/name', { label: `Twice ${number}`, family: 'parallel-process' }, key);
  },
  'she seals her review': async (history: History) => {
    const answer = await sheDoes(history, `session/${history.sessionId}/submit-review`, review('hers'));
    if (answer.position && history.review === 'sealed') history.review = 'open';
  },
  'he brings something, the first of the two a moment that he held': async (
    history: History,
    number: number,
  ) => {
    const { pair, sessionId } = history;
    const item = { sessionId, text: `What I bring, ${number}` };
    const discloses = number % 2 === 0;
    const told = { ...item, ...(discloses && { noticedOn: '2026-11-28' }) };
    if (history !== one) return void (await pair.does(pair.coach, 'agenda/share-item', told));
    const momentId = idOf(await holds(history, 'notice', noticed('Words of his own')));
    const sharing = { ...item, allianceId: pair.allianceId, discloseNoticedOn: discloses };
    const { reached } = (await holds(history, `${momentId}/share`, sharing)).body as {
      readonly reached: { readonly position: string };
    };
    await pair.coach.after({ body: reached }).get(`/alliances/${pair.allianceId}/partnership`);
  },
  'he seals his': async (history: History) => {
    const { pair, sessionId } = history;
    if (history.review !== 'none') return;
    await pair.does(pair.coach, `session/${sessionId}/submit-review`, review('his'));
    const mine = await pair.coach.get(`/alliances/${pair.allianceId}/sessions/${sessionId}`);
    history.review = JSON.stringify(mine.body).includes('"openedOn"') ? 'open' : 'sealed';
  },
} as const;

/** What only the first has: his alone, each of them done when it is over. */
const HIS_ALONE = {
  'keeps a question': async ({ pair, coachId }: History) => {
    const { vault } = platform();
    const scope = scopeOf('alliance', pair.allianceId);
    const questionId = randomUUID();
    const fact = await sealFact(vault, 'main', {
      fact: questionKept({ by: coachId, questionId, text: 'Whom do I protect?' }),
      id: randomUUID(),
      stream: `question-${questionId}`,
      scope,
      at: clock.now(),
      commandId: randomUUID(),
      commandDigest: '',
    });
    const log = await platform().eventStore('reviews');
    const kept = await log.append([{ stream: fact.stream, expected: 0, facts: [fact] }]);
    if (kept.outcome !== 'appended') throw new Error(kept.outcome);
    const place = { topic: TOPICS.reviews, position: kept.position };
    const position = positionToken(vault.tokens, scope, coachId, place);
    const path = `/alliances/${pair.allianceId}/partnership`;
    expect((await pair.coach.get(path, { 'alliance-position': position })).status).toBe(200);
  },
  'holds a moment, avoids it and lets it go': async (history: History) => {
    const momentId = idOf(await holds(history, 'notice', noticed('I did not follow, and nodded.')));
    await holds(history, `${momentId}/correct`, noticed('I did not follow.'));
    await holds(history, `${momentId}/notice-avoidance`, { noticedOn: '2026-11-29' });
    await holds(history, `${momentId}/let-go`);
    const last = await holds(history, `${momentId}/take-up`);
    const { position } = last.body as { readonly position: string };
    const path = `/people/${history.coachId}/not-knowing?beside=${history.pair.allianceId}`;
    const read = await history.pair.coach.get(path, { 'alliance-position': position });
    expect(JSON.stringify(read.body)).toContain(momentId);
  },
  'prepares for it, says what he would least like to bring, and takes some of it out': async (
    history: History,
    _ofHers: boolean,
    run: number,
  ) => {
    const { pair, coachId } = history;
    const prepares = (verb: string, body: object) => holds(history, verb, body, 'preparation');
    const towards = { allianceId: pair.allianceId, sessionId: randomUUID() };
    const preparationId = idOf(await prepares('start', { towards }));
    const said = { preparationId, clientAlias: 'D.', coachedOn: '2026-11-28', eyes: [2] };
    const first = await prepares('review-coaching-session', { ...said, less: `I drew a plan, ${run}.` });
    await prepares('review-coaching-session', { ...said, wentWell: 'I was quiet.' });
    await prepares('answer-hardest', { preparationId, text: 'That I knew what I did.' });
    await prepares('take-back-coaching-session', { preparationId, coachingId: idOf(first) });
    const { position } = (await prepares('complete', { preparationId, minutes: 20 })).body as {
      readonly position: string;
    };
    const path = `/people/${coachId}/prepare?beside=${pair.allianceId}`;
    const read = await pair.coach.get(path, { 'alliance-position': position });
    expect(JSON.stringify(read.body)).toContain('I was quiet.');
  },
  'words his review anew': async ({ pair, sessionId, review: is }: History) => {
    if (is !== 'sealed') return;
    for (const words of ['not this', 'his'])
      await pair.does(pair.coach, `session/${sessionId}/rewrite-review`, review(words));
  },
  'takes a review back': async ({ pair, sessionId, review: is }: History, ofHers: boolean) => {
    if (is !== 'none' || ofHers) return;
    await pair.does(pair.coach, `session/${sessionId}/submit-review`, review('too soon'));
    await pair.does(pair.coach, `session/${sessionId}/take-back-review`);
  },
} as const;

type Common = keyof typeof COMMON;
type Hidden = keyof typeof HIS_ALONE;
type Step = { readonly both: Common } | { readonly alone: Hidden };

const aStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ both: fc.constantFrom(...(Object.keys(COMMON) as Common[])) }),
  fc.record({ alone: fc.constantFrom(...(Object.keys(HIS_ALONE) as Hidden[])) }),
);

/** Milliseconds in which an event would have come that came. */
const ON_ITS_WAY = 40;

describe('two histories that differ only in what is one person’s alone', () => {
  it('are to the other, in every answer, header and event, the same but for opaque tokens of one length', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { minLength: 3, maxLength: 9 }), async (steps) => {
        const run = (count += 1);
        for (const history of [one, other]) {
          history.seen.length = 0;
          history.review = 'none';
          history.sessionId = idOf(await history.pair.does(history.pair.coach, 'session/record-held', HELD));
          const { text } = (await everything(history)).at(-1) ?? { text: '{}' };
          history.first = (JSON.parse(text) as { session: { revision: string } }).session.revision;
        }
        let herReview = false;
        for (const [at, step] of steps.entries()) {
          if ('alone' in step) {
            await pause(ON_ITS_WAY);
            const before = one.events.said();
            await HIS_ALONE[step.alone](one, herReview, run * 100 + at);
            await pause(ON_ITS_WAY);
            // That a review was there, while it was, she could see.
            if (step.alone !== 'takes a review back') expect(one.events.said()).toBe(before);
          } else {
            for (const history of [one, other]) await COMMON[step.both](history, run * 100 + at);
            herReview ||= step.both === 'she seals her review';
          }
          for (const history of [one, other]) history.seen.push(...(await everything(history)));
        }
        const [hers, theirs] = [one, other].map(({ seen, coachId, supervisorId }) =>
          withoutNames(seen, { [coachId]: 'the coach', [supervisorId]: 'the supervisor' }),
        );
        expect(hers).toEqual(theirs);
        for (const { events, pair } of [one, other])
          expect(events.said().replaceAll(pair.allianceId, 'ours')).toMatch(
            /^(event: heartbeat\ndata: \{"everySeconds":20\}\n\n|event: moved\ndata: \{"allianceId":"ours"\}\n\n)+$/,
          );
      }),
      { numRuns: 12, endOnFailure: true },
    );
  }, 120_000);
});
