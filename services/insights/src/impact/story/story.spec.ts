import { describe, expect, it } from '@jest/globals';
import { partnershipOf } from '../../partnership/partnership.ts';
import { awaitingOf } from '../../story/attention.ts';
import { storyOf } from '../../story/story.ts';
import type { DatedFact } from '../../specification/pair-history.ts';
import { AMARA, begins, JUDITH, meet, seenBy, setGoal } from '../../specification/people.ts';
import { recognise, tell, tellingImpact, withdraw } from '../../specification/telling-impact.ts';

const pair = [
  ...begins('2025-01-08'),
  ...meet(1, '2025-02-19'),
  ...setGoal(1, 'To wait', '2025-02-19'),
  ...meet(2, '2025-04-16'),
];
const story = (told: readonly DatedFact[], viewer = JUDITH, asOf?: string) =>
  storyOf(seenBy(viewer, [...pair, ...told], asOf));
const beat = (told: readonly DatedFact[], asOf?: string) =>
  story(told, JUDITH, asOf).beats.find(({ kind }) => kind === 'impact');
const asked = (told: readonly DatedFact[], viewer: string) =>
  story(told, viewer).attention.find(({ kind }) => kind === 'impact-to-recognise');

const chain = [
  ...tell(AMARA, 1, 'practice', '2025-03-01', { from: 1, text: 'I wait.' }),
  ...recognise(JUDITH, 1, '2025-03-02', 'So I saw.'),
  ...tell(AMARA, 2, 'client', '2025-04-20', { behind: 1, text: 'D. found it.' }),
];

describe('our story', () => {
  it('tells how far it reached, as its teller tells it, with every note on the way', () => {
    expect(beat(chain)).toMatchObject({
      params: {
        by: 'coach',
        level: 'client',
        on: '2025-04-20',
        goal: { text: 'To wait' },
        notes: 2,
        recognised: 1,
      },
      from: '2025-03-01',
      to: '2025-04-20',
      sessions: [1, 2],
      row: 'goals',
      evidence: [
        { did: 'told', level: 'practice', by: 'coach', text: 'I wait.' },
        { did: 'recognised', level: 'practice', by: 'supervisor', text: 'So I saw.' },
        { did: 'told', level: 'client', by: 'coach', text: 'D. found it.' },
      ],
    });
    expect(beat(chain, '2025-04-19')?.params).toMatchObject({ level: 'practice' });
    expect(beat([])).toBeUndefined();
  });
  it('asks the other whether they recognise it, and nobody of their own', () => {
    expect(asked(chain, JUDITH)).toMatchObject({ params: { by: 'coach', level: 'client', notes: 1 } });
    expect(asked(chain, AMARA)).toBeUndefined();
    expect(asked([...chain, ...recognise(JUDITH, 2, '2025-04-21')], JUDITH)).toBeUndefined();
  });
  it('marks no screen and counts nothing among what waits: it can be left as it is', () => {
    const seen = seenBy(JUDITH, [...pair, ...chain]);
    expect(partnershipOf(seen).awaiting).toEqual([]);
    expect(awaitingOf(seen).map(({ kind }) => kind)).not.toContain('impact-to-recognise');
  });
  it('has each step among what happened lately, and nothing of what was withdrawn or taken back', () => {
    const told = story(tellingImpact).events.filter(({ kind }) => kind.startsWith('impact'));
    expect(told.map(({ kind, params }) => [kind, 'by' in params && params.by])).toEqual([
      ['impact-noted', 'coach'],
      ['impact-noted', 'coach'],
      ['impact-placed', 'coach'],
      ['impact-reworded', 'coach'],
      ['impact-recognised', 'supervisor'],
      ['impact-added-to', 'coach'],
      ['impact-noted', 'coach'],
      ['impact-noted', 'supervisor'],
    ]);
    expect(beat([...chain.slice(0, 1), ...withdraw(AMARA, 1, '2025-03-02')])).toBeUndefined();
  });
});
