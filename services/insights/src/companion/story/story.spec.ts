import { describe, expect, it } from '@jest/globals';
import { companions, itCameUp, layDown } from '../../specification/companions.ts';
import type { DatedFact } from '../../specification/pair-history.ts';
import { AMARA, begins, meet, nameTheme, seenBy, touch } from '../../specification/people.ts';
import { storyOf } from '../../story/story.ts';

const pair = [
  ...begins('2025-01-08'),
  ...meet(1, '2025-02-19'),
  ...nameTheme(1, 'Silence', '2025-02-19'),
  ...touch(1, 1, '2025-02-19'),
];
const story = (told: readonly DatedFact[]) => storyOf(seenBy(AMARA, [...pair, ...told]));

describe('our story', () => {
  it('tells how often the supervisor laid down their own, and how much of it in answer', () => {
    const told = [
      ...layDown(1, '2025-02-21', { to: itCameUp(1, 1), text: 'A client went quiet.' }),
      ...layDown(2, '2025-03-01', { kind: 'error', text: 'I used the word twice.' }),
    ];
    expect(story(told).beats.find(({ kind }) => kind === 'own-learning')).toMatchObject({
      params: { sharings: 2, inAnswer: 1, first: 1 },
      from: '2025-02-21',
      to: '2025-03-01',
      sessions: [1],
      row: 'supervisor-shared',
      evidence: [
        { did: 'question', on: '2025-02-21', by: 'supervisor', inAnswer: true },
        { did: 'error', on: '2025-03-01', text: 'I used the word twice.', inAnswer: false },
      ],
    });
  });
  it('says nothing of it while there is none, and asks nobody for an answer', () => {
    expect(story([]).beats.map(({ kind }) => kind)).not.toContain('own-learning');
    expect(story(layDown(1, '2025-02-21')).attention).toEqual(story([]).attention);
  });
  it('has each step among what happened lately, but what was taken back', () => {
    const kinds = ['own-learning-shared', 'own-learning-corrected', 'observed-in-other'];
    const told = story(companions)
      .events.filter(({ params }) => 'sharingId' in params)
      .map(({ kind }) => kind);
    expect(told).toEqual([
      ...kinds.slice(0, 2),
      'sharing-answered',
      'own-learning-shared',
      'observed-in-other',
      'observation-corrected',
      'sharing-answered',
      'observed-in-other',
    ]);
  });
});
