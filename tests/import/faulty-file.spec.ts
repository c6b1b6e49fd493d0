import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { importScenario, type Progress } from '@alliance/all-in-one/command-line/import-scenario';
import { readEnvironment } from '@alliance/all-in-one/environment';
import { reading } from '../faults/server-folder.ts';
import { everyByteOf, keptIn, place, type Place } from './data-folder.ts';
import { anaAndBen, fileOf, withLine, type Written } from './scenario-file.ts';

const silent: Progress = { begin: () => undefined, at: () => undefined, end: () => undefined };
const goalBody = {
  text: 'wait before I help',
  owner: '@ana',
  weight: 3,
  anchors: ['a', 'b', 'c', 'd', 'e'],
  themeIds: ['@silence'],
};

let here: Place;
beforeEach(() => {
  here = place();
});
afterEach(() => here.remove());

const take = (lines: readonly Written[], name?: string) =>
  importScenario(here.write(lines, name), readEnvironment({ DATA_DIR: here.dataDir }), silent);
/** The file cannot be taken in, says why, and has left no trace. */
const refused = async (lines: readonly Written[]): Promise<string> => {
  const before = everyByteOf(here.dataDir);
  const why = await take(lines).then(
    () => 'it was taken in',
    (error: Error) => error.message,
  );
  expect(everyByteOf(here.dataDir)).toEqual(before);
  return why;
};

describe('a scenario file with a fault is refused with the number of its line, and leaves nothing behind', () => {
  it.each<[string, number, Written, RegExp]>([
    ['no JSON', 6, '{"at": "2025-01-15', /^line 6: this is not JSON$/],
    ['something else than an object', 6, '[1, 2]', /^line 6: /],
    ['a field that nobody knows', 6, { mood: 'fine' }, /^line 6: .*mood/],
    ['a field of a person that nobody knows', 2, { age: 40 }, /^line 2: .*age/],
    ['a password that is too common', 2, { password: '1234567890' }, /^line 2: password: .*tries/],
    ['a time of another zone than UTC', 6, { at: '2025-01-15T08:00:00+05:30' }, /^line 6: at: .* UTC/],
    ['a password that is too short', 2, { password: 'short' }, /^line 2: password: /],
    ['an address that is none', 2, { email: 'ben' }, /^line 2: email: /],
    ['a name of more than one line', 2, { name: 'Ben\nRay' }, /^line 2: name: /],
    ['a day that is none', 6, { at: '2025-02-30T08:00:00Z' }, /^line 6: at: /],
    ['somebody whom nobody knows', 6, { by: 'zoe' }, /^line 6: nothing before this line is called zoe$/],
    ['a thing that nobody knows', 8, { to: 'second' }, /^line 8: nothing .* second$/],
    [
      'a reference that nobody knows',
      6,
      { do: 'goal articulate', body: goalBody },
      /^line 6: nothing .* silence$/,
    ],
    ['a verb that is none', 6, { do: 'contract burn' }, /^line 6: nobody can "contract burn"$/],
    ['what is nothing of an alliance', 6, { do: 'organisation found' }, /^line 6: nobody can /],
    ['a doing that is no aggregate and verb', 6, { do: 'sign' }, /^line 6: do: say the aggregate/],
    [
      'a body with a field too many',
      6,
      { body: { clauseId: 'ending', text: 'x', tone: 'y' } },
      /^line 6: body: .*tone/,
    ],
    [
      'a body with a field of another type',
      6,
      { body: { clauseId: 'ending', text: 7 } },
      /^line 6: body\.text: /,
    ],
    [
      'a command that is refused',
      6,
      { do: 'contract draft', body: { templateId: 'usual-fourteen' } },
      /^line 6: "contract draft" was refused: already-drafted$/,
    ],
    [
      'a day before the line before',
      6,
      { at: '2025-01-13T08:00:00Z' },
      /^line 6: goes back in time, before 2025-01-14/,
    ],
    ['somebody who is not one of the two', 6, { by: 'cleo' }, /^line 6: /],
    ['an alliance that has not begun', 6, { alliance: 'theirs' }, /^line 6: the alliance theirs begins with/],
    ['a name that is given twice', 8, { as: 'first' }, /^line 8: the name first is given twice$/],
    ['nothing that says which session', 8, { to: undefined }, /^line 8: .*"to"/],
    ['a session to record a session on', 7, { as: 'second', to: 'ana' }, /^line 7: .*"to"/],
    [
      'a field that stands twice',
      6,
      '{"at": "2025-01-15T08:00:00Z", "by": "ana", "by": "ben", "alliance": "ours", "do": "contract comment-clause", "body": {"clauseId": "ending", "text": "Gentle?"}}',
      /^line 6: a field stands in it twice$/,
    ],
    [
      'a field of its body that stands twice, differently spelt',
      6,
      '{"at": "2025-01-15T08:00:00Z", "by": "ana", "alliance": "ours", "do": "contract comment-clause", "body": {"clauseId": "ending", "text": "\\"a\\": Gentle?", "te\\u0078t": "Not."}}',
      /^line 6: a field stands in it twice$/,
    ],
    [
      'a moment that is still to come',
      9,
      { at: '2031-01-01T08:00:00Z' },
      /^line 9: at: this moment is still/,
    ],
    ['a year typed wrong', 3, { at: '0201-01-01T08:00:00Z' }, /^line 3: at: this is before 1950-01-01$/],
    [
      'half a character',
      6,
      { body: { clauseId: 'ending', text: 'half \ud83d' } },
      /^line 6: body\.text: Half a character/,
    ],
    [
      'what is nested without end',
      6,
      `{"at": "2025-01-15T08:00:00Z", "by": "ana", "alliance": "ours", "do": "contract comment-clause", "body": ${'{"a":'.repeat(50_000)}1${'}'.repeat(50_001)}`,
      /^line 6: it is nested without end$/,
    ],
    [
      'a line without end',
      6,
      `{"at": "${'x'.repeat(30_000_000)}`,
      /^line 6: this line is too long to be a command$/,
    ],
    ['a zone that is none', 2, { zone: 'Middle/Earth' }, /^line 2: zone: /],
    [
      'a fraction of a second before the line before',
      6,
      { at: '2025-01-14T07:59:59.999Z' },
      /^line 6: goes back/,
    ],
    ['an alliance to do it to, where there is only the one', 6, { to: 'ana' }, /^line 6: .*"to"/],
    [
      'two people who are one by their address',
      2,
      { email: 'Ana@Sol.example' },
      /^line 2: the person of line 1 has this e-mail address$/,
    ],
  ])('%s', async (_fault, number, change, why) => {
    expect(await refused(withLine(anaAndBen, number, change))).toMatch(why);
    expect(everyByteOf(here.dataDir)).toBe('not there');
  });

  it('and what is no file at all is no scenario', async () => {
    const why = (file: string) =>
      importScenario(file, readEnvironment({ DATA_DIR: here.dataDir }), silent).catch(String);
    expect(await why(tmpdir())).toMatch(/this is no file/);
    expect(await why(join(tmpdir(), 'nowhere', 'ours.jsonl'))).toMatch(/there is no such file/);
  });

  it('also in a folder that holds something', async () => {
    await take(anaAndBen);
    const burnt = withLine(anaAndBen, 9, { do: 'contract burn' });
    const strangers = withLine(withLine(burnt, 1, { email: 'a@b.example' }), 2, { email: 'c@d.example' });
    expect(await refused(withLine(strangers, 3, { at: '2025-01-12T08:00:00Z' }))).toMatch(/^line 9: /);
  });
});

describe('a scenario file that is taken in again', () => {
  it('adds nothing when it is the same', async () => {
    expect(await take(anaAndBen)).toBe(9);
    const kept = await keptIn(here.dataDir);
    expect(kept.accounts).toEqual(['ana@sol.example 1', 'ben@ray.example 1']);
    expect([kept.contracts.length, kept.reviews.length]).toEqual([18, 4]);
    expect(await take(anaAndBen)).toBe(9);
    expect(await keptIn(here.dataDir)).toEqual(kept);
  });

  it('adds what was written below', async () => {
    await take(anaAndBen.slice(0, 6));
    expect((await keptIn(here.dataDir)).reviews).toEqual([]);
    await take(anaAndBen);
    expect((await keptIn(here.dataDir)).reviews.length).toBe(4);
  });

  it.each<[string, number, Written]>([
    ['says something else', 6, { body: { clauseId: 'ending', text: 'Not gentle enough.' } }],
    ['is somebody else’s', 6, { by: 'ben' }],
    ['has another time', 6, { at: '2025-01-15T08:01:00Z' }],
    ['is a person with another address', 1, { email: 'ana@moon.example' }],
    ['is a person with another password', 1, { password: 'first-of-july' }],
    ['is moved down by one above it', 3, '# A remark that was not there before.'],
  ])('is refused when a line of it %s', async (_what, number, change) => {
    await take(anaAndBen);
    const lines =
      typeof change === 'string'
        ? anaAndBen.toSpliced(number - 1, 0, change)
        : withLine(anaAndBen, number, change);
    const why = await refused(lines);
    expect(why).toMatch(/^line \d: /);
    expect(why).toContain('another line stood here');
  });
});

/** Why these bytes cannot be taken in; they have left no trace. */
const refusedFile = async (bytes: Buffer): Promise<string> => {
  const file = here.write('');
  writeFileSync(file, bytes);
  const why = await importScenario(file, readEnvironment({ DATA_DIR: here.dataDir }), silent).then(
    () => 'it was taken in',
    (error: Error) => error.message,
  );
  expect(everyByteOf(here.dataDir)).toBe('not there');
  return why;
};

describe('a file that cannot be read', () => {
  const SAVE = 'save the file as UTF-8 and take it in again';
  const wide = `line 1: this is not UTF-8 but, as it seems, UTF-16: ${SAVE}`;
  const big = (text: string) => Buffer.from(text, 'utf16le').swap16();
  it.each<[string, (text: string) => Buffer, string]>([
    ['of Latin-1', (text) => Buffer.from(text, 'latin1'), `line 2: this is not UTF-8: ${SAVE}`],
    ['of UTF-16 with its mark', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'), wide],
    ['of UTF-16 without', (text) => Buffer.from(text, 'utf16le'), wide],
    ['of UTF-16, the higher byte first', (text) => big(`\uFEFF${text}`), wide],
    ['of the same without its mark', big, wide],
  ])('is refused with its first line that is not UTF-8: %s', async (_what, encoded, why) => {
    const named = withLine(anaAndBen, 2, { name: 'Jürgen Öz' });
    expect(await refusedFile(encoded(fileOf(named)))).toBe(why);
  });
  it.each([
    ['empty', ''],
    ['of empty lines', '\n \n\r\n'],
    ['of remarks', '# Ana and Ben, to come\n'],
    ['of a remark after a mark', '\uFEFF# Ana and Ben, to come\n'],
  ])('has nothing to take in where it is %s', async (_what, text) => {
    expect(await refusedFile(Buffer.from(text))).toMatch(/^there is nothing in this file/);
  });
  it('while one that is keeps every name and script, also where a read ends in the middle of a letter', async () => {
    const text = '木の芽 🌱 اِنتِظار '.repeat(300);
    const comment = (number: number) => ({
      ...(anaAndBen[5] as object),
      body: { clauseId: 'ending', text: `${number} ${text}` },
    });
    const lines = [...anaAndBen.slice(0, 5), ...Array.from({ length: 40 }, (_, number) => comment(number))];
    expect(await take(lines)).toBe(45);
  });
});

describe('a moment with a fraction of a second', () => {
  it('comes after the whole one before it', async () => {
    const lines = withLine(withLine(anaAndBen, 5, { at: '2025-01-15T08:00:00Z' }), 6, {
      at: '2025-01-15T08:00:00.5Z',
    });
    expect(await take(lines)).toBe(9);
  });
});

describe('words that begin with @', () => {
  it('are words, also where they are the name of somebody', async () => {
    const assumption = (text: string) => ({
      ...(anaAndBen[5] as object),
      do: 'alliance surface-assumption',
      body: { text, shapedBy: 'an earlier job' },
    });
    expect(
      await take([
        ...anaAndBen.slice(0, 5),
        assumption('@work I must know before I ask.'),
        assumption('@ana'),
      ]),
    ).toBe(7);
  });
});

describe('somebody who has an account', () => {
  it('is who a line with their address means, and keeps their password', async () => {
    await take(anaAndBen);
    // Theirs is not looked at: it may have come to count as common since the file was written.
    await take(another({ email: 'ANA@sol.example', password: '1234567890' }));
    expect((await keptIn(here.dataDir)).accounts).toEqual(['ana@sol.example 1', 'ben@ray.example 1']);
  });

  it('is given a password where they had none', async () => {
    await take(withLine(anaAndBen, 1, { password: undefined }));
    expect((await keptIn(here.dataDir)).accounts).toEqual(['ana@sol.example 0', 'ben@ray.example 1']);
    await take(another({}));
    expect((await keptIn(here.dataDir)).accounts).toEqual(['ana@sol.example 1', 'ben@ray.example 1']);
  });
});

describe('a person who names a zone', () => {
  it('has chosen it for themselves, once, and lives by its days', async () => {
    const lines = withLine(anaAndBen, 1, { zone: 'Asia/Kolkata' });
    for (let times = 0; times < 2; times++) {
      await take(lines);
      const accounts = new DatabaseSync(join(here.dataDir, 'accounts.db'), { readOnly: true });
      const ana = accounts.prepare('SELECT id FROM user WHERE email = ?').get('ana@sol.example');
      accounts.close();
      const chosen = await reading(here.dataDir, async ({ logs }) =>
        logs.contracts.filter(({ type }) => type === 'TimeZoneChosen'),
      );
      expect(chosen).toMatchObject([{ scope: `person/${String(ana?.['id'])}`, revision: 1 }]);
    }
  });
});

/** The same two in an alliance that another file tells of. */
const another = (ana: Readonly<Record<string, unknown>>) =>
  withLine(withLine(anaAndBen, 1, ana), 3, { at: '2025-01-12T10:00:00Z' }).slice(0, 4);
