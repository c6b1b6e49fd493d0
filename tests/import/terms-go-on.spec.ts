import { describe, expect, it } from '@jest/globals';
import { keptIn } from './data-folder.ts';
import { anaAndBen, withLine, type Written } from './scenario-file.ts';
import { aPlaceForEach, here, refused, take } from './taking-in.ts';

aPlaceForEach();

const does = (at: string, by: string, doing: string, body: object): Written => ({
  at: `${at}:00Z`,
  by,
  alliance: 'ours',
  do: doing,
  body,
});

/** Ana and Ben up to the draft of their agreement, who begin with the few practices. */
const begunWithTheFew = withLine(anaAndBen, 4, { body: { accepterName: 'Ben Ray', begunWith: 'few' } }).slice(
  0,
  5,
);

const tried = does('2025-03-01T08:00', 'ana', 'experiment propose', {
  what: 'Wait a breath longer.',
  words: 'Before my next question.',
  themeIds: [],
  goalIds: [],
});

const signedWith = (practice: string, is: 'on' | 'off'): readonly Written[] => [
  does('2025-01-16T08:00', 'ana', 'contract propose-clause', {
    clauseId: 'session-format',
    text: 'We meet by video for an hour.',
    numbers: { [practice]: is },
  }),
  does('2025-01-16T09:00', 'ana', 'contract set-review-rhythm', { everyN: 3, unit: 'weeks', graceDays: 7 }),
  ...['ana', 'ben'].map((by) =>
    does('2025-01-17T08:00', by, 'contract sign', {
      version: 1,
      textHash: '@fingerprint',
      statement: 'Yes.',
    }),
  ),
];

describe('a scenario that goes on below what was taken in before', () => {
  it('is refused what a pair that began with the few doesn’t use', async () => {
    await take(begunWithTheFew);
    expect(await refused([...begunWithTheFew, tried])).toContain('practice-not-agreed');
  });

  it('may do what the two have signed in the lines above', async () => {
    const signed = [...begunWithTheFew, ...signedWith('experiments', 'on')];
    await take(signed);
    await take([...signed, tried]);
    expect((await keptIn(here.dataDir)).reviews.length).toBe(1);
  });

  it('is refused what the two have switched off in the lines above', async () => {
    const signed = [...anaAndBen.slice(0, 5), ...signedWith('experiments', 'off')];
    await take(signed);
    expect(await refused([...signed, tried])).toContain('practice-not-agreed');
  });
});
