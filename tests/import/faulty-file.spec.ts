import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { everyByteOf } from './data-folder.ts';
import { anaAndBen, withLine, type Written } from './scenario-file.ts';
import { aPlaceForEach, here, refused, take, whyNot } from './taking-in.ts';

aPlaceForEach();

const goalBody = {
  text: 'wait before I help',
  owner: '@ana',
  weight: 3,
  anchors: ['a', 'b', 'c', 'd', 'e'],
  themeIds: ['@silence'],
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
    expect(await whyNot(tmpdir())).toMatch(/this is no file/);
    expect(await whyNot(join(tmpdir(), 'nowhere', 'ours.jsonl'))).toMatch(/there is no such file/);
  });

  it('also in a folder that holds something', async () => {
    await take(anaAndBen);
    const burnt = withLine(anaAndBen, 9, { do: 'contract burn' });
    const strangers = withLine(withLine(burnt, 1, { email: 'a@b.example' }), 2, { email: 'c@d.example' });
    expect(await refused(withLine(strangers, 3, { at: '2025-01-12T08:00:00Z' }))).toMatch(/^line 9: /);
  });
});
