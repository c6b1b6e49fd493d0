import { describe, expect, it } from '@jest/globals';
import type { DatedFact } from '../../specification/pair-history.ts';
import { AMARA, begins, JUDITH, meet, seenBy } from '../../specification/people.ts';
import { answerPlacing, growing, place, retractPlacing } from '../../specification/placing.ts';
import { storyOf } from '../../story/story.ts';

const pair = [...begins('2025-01-08'), ...meet(1, '2025-02-19')];
const story = (told: readonly DatedFact[], asOf?: string) => storyOf(seenBy(AMARA, [...pair, ...told], asOf));
const beats = (told: readonly DatedFact[], asOf?: string) =>
  story(told, asOf).beats.filter(({ kind }) => kind === 'growth');
const two = [
  ...place(AMARA, 1, 'trusting', '2025-02-20', { position: 4, words: 'A little.' }),
  ...place(AMARA, 2, 'curious', '2025-02-20', { position: 9 }),
  ...answerPlacing(JUDITH, 1, '2025-02-22', { position: 6 }),
];

describe('our story', () => {
  it('tells who placed themselves on how many lines, and gives no verdict', () => {
    expect(beats(two)).toMatchObject([
      {
        params: { of: 'coach', placings: 2, answered: 1, lines: 2 },
        from: '2025-02-20',
        to: '2025-02-22',
        evidence: [
          { did: 'placed', by: 'coach', text: 'A little.', position: 4 },
          { did: 'answered', by: 'supervisor', position: 6 },
          { did: 'placed', by: 'coach', position: 9 },
        ],
      },
    ]);
    expect(Object.keys(beats(two)[0]?.params ?? {})).toEqual(['of', 'placings', 'answered', 'lines']);
  });
  it('tells of each of the two who did, and of nobody before or once all was taken out', () => {
    const judith = place(JUDITH, 3, 'curious', '2025-02-23', { words: 'Today.' });
    expect(beats([...two, ...judith]).map(({ id }) => id)).toEqual(['growth:coach', 'growth:supervisor']);
    expect(beats(two, '2025-02-19')).toEqual([]);
    expect(beats([...judith, ...retractPlacing(JUDITH, 3, '2025-02-24')])).toEqual([]);
  });
  it('has what a member placed on a day as one event', () => {
    const told = story(two).events.filter(({ kind }) => kind.startsWith('growth'));
    expect(told.map(({ kind, params }) => ({ kind, ...params }))).toEqual([
      { kind: 'growth-placed', by: 'coach', lines: ['curious', 'trusting'] },
      { kind: 'growth-answered', by: 'supervisor', lines: ['trusting'] },
    ]);
  });
  it('has what was put right or taken out each by itself', () => {
    const told = story(growing).events.filter(
      ({ kind }) => kind === 'growth-corrected' || kind === 'growth-taken-out',
    );
    expect(told.map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      'growth-corrected 2025-05-21',
      'growth-taken-out 2025-05-24',
      'growth-taken-out 2025-05-26',
    ]);
  });
});
