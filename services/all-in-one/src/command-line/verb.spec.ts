import { describe, expect, it } from '@jest/globals';
import { askedFor, type Verb } from './verb.ts';

/** What was done, as verbs would be told it. */
const doing = async (...given: readonly string[]) => {
  const done: unknown[] = [];
  const verb = (name: string, takes: Verb['takes'], isReplacing = false): readonly [string, Verb] => [
    name,
    {
      takes,
      ...(isReplacing && { isReplacing }),
      run: async (words, replaces) => void done.push(name, ...words, ...(replaces ? [{ replaces }] : [])),
    },
  ];
  const verbs = new Map([
    verb('prepare', [0, 0]),
    verb('restore', [1, 1], true),
    verb('confirm-email', [1, 2]),
    verb('parked', [0, 0]),
    verb('parked drop', [2, 2]),
  ]);
  await askedFor(verbs, given)?.();
  return done;
};

describe('the command line', () => {
  it.each([
    [['prepare'], ['prepare']],
    [
      ['confirm-email', 'new@people.example'],
      ['confirm-email', 'new@people.example'],
    ],
    [
      ['confirm-email', 'new@people.example', 'old@people.example'],
      ['confirm-email', 'new@people.example', 'old@people.example'],
    ],
    [['parked'], ['parked']],
    [
      ['parked', 'drop', 'insights', 'a'],
      ['parked drop', 'insights', 'a'],
    ],
    [
      ['restore', 'copy', '--replaces', 'data'],
      ['restore', 'copy', { replaces: 'data' }],
    ],
    [
      ['restore', '--replaces=data', 'copy'],
      ['restore', 'copy', { replaces: 'data' }],
    ],
    [
      ['restore', '--', '--copy'],
      ['restore', '--copy'],
    ],
  ])('takes %j', async (given, done) => {
    expect(await doing(...given)).toEqual(done);
  });

  it.each([
    [[]],
    [['toString']],
    [['restore']],
    [['restore', '']],
    [['restore', 'copy', 'another']],
    [['restore', 'copy', '--replaces']],
    [['restore', 'copy', '--replaces=']],
    [['prepare', '--replaces', 'data']],
    [['prepare', '--quickly']],
    [['parked', 'drop', 'insights']],
    [['parked', 'others']],
  ])('says how it is used when it is given %j', async (given) => {
    expect(await doing(...given)).toEqual([]);
  });
});
