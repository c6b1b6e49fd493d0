import { describe, expect, it } from '@jest/globals';
import {
  conclude,
  experimenting,
  propose,
  reopen,
  tryIt,
  withClient,
} from '../../specification/experimenting.ts';
import type { DatedFact } from '../../specification/pair-history.ts';
import { AMARA, begins, JUDITH, meet, nameTheme, seenBy, theme, touch } from '../../specification/people.ts';
import { storyOf } from '../../story/story.ts';

const pair = [
  ...begins('2025-01-08'),
  ...meet(1, '2025-02-19'),
  ...nameTheme(1, 'Rescuing', '2025-02-19'),
  ...touch(1, 1, '2025-02-19'),
  ...meet(2, '2025-04-16'),
];
const story = (told: readonly DatedFact[], asOf?: string) => storyOf(seenBy(AMARA, [...pair, ...told], asOf));
const beat = (told: readonly DatedFact[], asOf?: string) =>
  story(told, asOf).beats.find(({ kind }) => kind === 'experiment');
const kept: readonly DatedFact[] = [
  ...propose(AMARA, 1, 'Wait ten breaths', '2025-02-20', { themeIds: [theme(1)], words: 'And say so.' }),
  ...tryIt(AMARA, 1, 1, '2025-03-01', { where: withClient('D.'), noticed: 'She went on.' }),
  ...conclude(JUDITH, 1, 'kept', '2025-04-16', 2, 'So that we begin with it.'),
];

describe('our story', () => {
  it('tells the latest that was kept or adapted, with what was proposed, noticed and said', () => {
    expect(beat(kept)).toMatchObject({
      params: { what: 'Wait ten breaths', outcome: 'kept', session: 2, others: 0 },
      from: '2025-02-20',
      to: '2025-04-16',
      sessions: [2],
      row: `theme:${theme(1)}`,
      evidence: [
        { did: 'proposed', by: 'coach', text: 'And say so.' },
        { did: 'tried', on: '2025-03-01', text: 'She went on.' },
        { did: 'kept', by: 'supervisor', text: 'So that we begin with it.' },
      ],
    });
    const two = [
      ...kept,
      ...propose(JUDITH, 2, 'Draw it', '2025-04-16'),
      ...tryIt(JUDITH, 2, 1, '2025-04-16'),
      ...conclude(AMARA, 2, 'adapted', '2025-04-17', 2),
    ];
    expect(beat(two)?.params).toMatchObject({ what: 'Draw it', outcome: 'adapted', others: 1 });
    expect(beat(two)).not.toHaveProperty('row', expect.anything());
  });
  it('tells nothing of what is open, was dropped or was taken up again', () => {
    expect(beat(kept, '2025-04-15')).toBeUndefined();
    expect(beat([...kept, ...reopen(AMARA, 1, '2025-04-17')])).toBeUndefined();
    expect(beat([...kept.slice(0, 2), ...conclude(AMARA, 1, 'dropped', '2025-04-17')])).toBeUndefined();
  });
  it('has each step among what happened lately, by whoever took it', () => {
    const told = story(experimenting).events.slice(-11);
    expect(told.map(({ kind, params }) => [kind, 'by' in params && params.by])).toEqual([
      ['experiment-proposed', 'coach'],
      ['experiment-tried', 'coach'],
      ['try-corrected', 'coach'],
      ['experiment-tried', 'supervisor'],
      ['try-taken-out', 'supervisor'],
      ['experiment-revised', 'supervisor'],
      ['experiment-adapted', 'coach'],
      ['experiment-reopened', 'supervisor'],
      ['experiment-proposed', 'supervisor'],
      ['experiment-kept', 'supervisor'],
      ['experiment-dropped', 'supervisor'],
    ]);
  });
});
