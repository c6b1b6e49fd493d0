import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { get, sentenceOf } from './http.ts';
import { sentencesBeside } from './field-sentence.ts';
import { sentenceFor, type Refused, type Sentences } from './problems.ts';

const dashboard = join(import.meta.dirname, '..');
const documents = join(dashboard, '..', '..', 'docs', 'generated');

/** Every problem that the services describe. */
const names = [
  ...new Set(
    globSync('*.openapi.json', { cwd: documents }).flatMap((file) =>
      [...readFileSync(join(documents, file), 'utf8').matchAll(/\/problems\/([a-z-]+)"/g)].map(
        ([, name = '']) => name as Refused,
      ),
    ),
  ),
];

/** What the chapters say of refusals that only they meet, and nothing, which is what is said everywhere. */
let chapters: readonly Sentences[];
beforeAll(async () => {
  const files = globSync('{screens,pair}/*/problems.ts', { cwd: dashboard });
  const loaded = await Promise.all(
    files.map((file) => import(join(dashboard, file)) as Promise<Record<string, Sentences>>),
  );
  chapters = [{}, ...loaded.flatMap((one) => Object.values(one))];
});

const PROSE = 'What the server says in prose';
const answering = (status: number, body: object) =>
  jest.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(Response.json(body, { status })));
const refused = (status: number, body: object): Promise<Error> => {
  answering(status, body);
  return get('/api/anything').then(
    () => {
      throw new Error('it was answered');
    },
    (error: Error) => error,
  );
};
afterEach(() => {
  jest.restoreAllMocks();
});

describe('every problem that the services describe', () => {
  it('is said in a sentence of the dashboard’s own', () => {
    const unexpected = sentenceFor('unexpected');
    const unsaid = names.filter(
      (name) => name !== 'unexpected' && chapters.every((own) => sentenceFor(name, {}, own) === unexpected),
    );
    expect(names.length).toBeGreaterThan(90);
    expect(unsaid).toEqual([]);
  });
  it('is never said in the server’s words, whichever chapter meets it', async () => {
    // What is still being opened is waited for, and refuses nothing.
    for (const name of [...names, 'of-another-build'].filter((one) => one !== 'opening')) {
      const type = `https://learning-alliance.example/problems/${name}`;
      const error = await refused(409, { type, title: PROSE, detail: PROSE });
      for (const said of [error.message, ...chapters.map((own) => sentenceOf(error, own))]) {
        expect(said).not.toContain(PROSE);
        expect(said).toMatch(/^\p{Lu}.*[.?]$/u);
      }
    }
  });
});

describe('whoever sent a lot at once', () => {
  it.each([
    [1, 'That was a lot at once. Try again in a moment.'],
    [60, 'That was a lot at once. Wait a minute and try again.'],
    [61, 'That was a lot at once. Wait two minutes and try again.'],
    [2_390, 'That was a lot at once. Wait 40 minutes and try again.'],
    [7_201, 'That was a lot at once. Wait three hours and try again.'],
  ])('is told how long to wait, and never too short: %i seconds', async (retryAfter, sentence) => {
    const type = 'https://learning-alliance.example/problems/too-many-requests';
    expect((await refused(429, { type, title: PROSE, retryAfter })).message).toBe(sentence);
  });
  it('is told something that can be done where a proxy refused, which says nothing', async () => {
    expect((await refused(429, {})).message).toBe('That was a lot at once. Wait a minute and try again.');
  });
});

describe('whoever wrote what can’t be taken', () => {
  it.each([
    [
      { rule: 'too-long', limit: 8_000 },
      'One of the texts is too long: 8,000 characters fit. Take some out.',
    ],
    [{ rule: 'too-short', limit: 1 }, 'A field is still empty. Nothing was sent; write a line there.'],
    [{ rule: 'too-many', limit: 12 }, 'One of the lists is too long: twelve entries fit.'],
    [{ rule: 'too-large', limit: 600 }, 'One of the numbers is too large: it is at most 600.'],
    [{ rule: 'not-come-yet' }, 'This day has not come yet.'],
    [
      { rule: 'of-another-build' },
      'Something in it couldn’t be taken as it is: look for a field left empty, or one that is very long.',
    ],
  ])('is told which rule it breaks, with its limit: %j', async (rule, sentence) => {
    const type = 'https://learning-alliance.example/problems/invalid-request';
    const errors = [{ pointer: '/text', detail: PROSE, ...rule }];
    expect((await refused(422, { type, title: PROSE, errors })).message).toBe(sentence);
  });
});

type FieldError = NonNullable<Parameters<typeof sentencesBeside>[0]>[number];
type Rule = Omit<FieldError, 'pointer' | 'detail'>;

describe('a field that was refused', () => {
  it.each<[Rule, string]>([
    [{ rule: 'too-long', limit: 8_000 }, 'This is too long: 8,000 characters fit. Take some out.'],
    [{ rule: 'too-short', limit: 1 }, 'This is still empty. Nothing was sent; write a line here.'],
    [{ rule: 'too-short', limit: 10 }, 'This is too short: it needs 10 characters.'],
    [{ rule: 'too-few' }, 'Something is still missing here. Add to it, then send again.'],
    [{ rule: 'too-many', limit: 12 }, 'There is too much here: twelve entries fit.'],
    [{ rule: 'too-small', limit: 0 }, 'This is too small: it is at least 0.'],
    [{ rule: 'too-large', limit: 600 }, 'This is too large: it is at most 600.'],
    [{ rule: 'not-come-yet' }, 'This day has not come yet.'],
    [{ rule: 'unreadable' }, 'This couldn’t be taken as it is written here.'],
  ])('says beside itself which rule it breaks: %j', (rule, sentence) => {
    expect(sentencesBeside([{ pointer: '/text', detail: PROSE, ...rule }])).toEqual({ text: sentence });
  });
  it('says the first of several, and so does each of several fields', () => {
    const [long, day]: readonly [FieldError, FieldError] = [
      { pointer: '/wants/3', rule: 'too-long', limit: 12, detail: PROSE },
      { pointer: '/on', rule: 'not-come-yet', detail: PROSE },
    ];
    const few: FieldError = { pointer: '/wants', rule: 'too-few', detail: PROSE };
    expect(sentencesBeside([long, day, few])).toEqual({
      wants: 'This is too long: 12 characters fit. Take some out.',
      on: 'This day has not come yet.',
    });
    expect(sentencesBeside()).toEqual({});
  });
});
