import { describe, expect, it } from '@jest/globals';
import { amendmentAccepted, amendmentCountered, amendmentProposed } from '@alliance/facts/contract';
import { on, type DatedFact } from '../../specification/pair-history.ts';
import { AMARA, amendment, begins, drafts, JUDITH, seenBy, sign } from '../../specification/people.ts';
import type { Beat } from '../../story/beat.ts';
import { storyOf } from '../../story/story.ts';

const began = begins('2025-01-08');
const beats = (told: readonly DatedFact[], viewer = AMARA, asOf?: string) =>
  storyOf(seenBy(viewer, [...began, ...told], asOf)).beats;
const beat = (kind: Beat['kind'], told: readonly DatedFact[]) =>
  beats(told).find((each) => each.kind === kind);
const drafted = drafts(JUDITH, '2025-01-09');
const first = [...drafted, ...sign(1, '2025-01-14', '2025-01-15')];

describe('what the two agreed', () => {
  const proposed = on(
    '2025-03-01',
    amendmentProposed({
      by: AMARA,
      amendmentId: amendment(1),
      clauseId: 'review-rhythm',
      op: 'change',
      fromVersion: 1,
      text: 'Every three weeks.',
      why: 'It is long.',
    }),
  );
  const countered = on(
    '2025-03-02',
    amendmentCountered({ by: JUDITH, amendmentId: amendment(1), text: 'Monthly.' }),
  );
  const accepted = on('2025-03-03', amendmentAccepted({ by: AMARA, amendmentId: amendment(1) }));

  it('rests on two signatures the first time', () => {
    expect(beat('first-agreement', first)).toMatchObject({
      id: 'version:1',
      from: '2025-01-14',
      to: '2025-01-15',
      row: 'agreement',
      evidence: [
        { kind: 'signature', by: 'coach', version: 1 },
        { kind: 'signature', by: 'supervisor', statement: 'With joy.' },
      ],
    });
  });
  it('rests on every step of its amendments, then on two signatures, each later time', () => {
    const changed = beat('agreement-changed', [
      ...first,
      ...proposed,
      ...countered,
      ...accepted,
      ...sign(2, '2025-03-05'),
    ]);
    expect(changed).toMatchObject({
      id: 'version:2',
      params: {
        version: 2,
        proposedBy: ['coach'],
        changes: [{ clauseId: 'review-rhythm', op: 'change', title: 'Review rhythm' }],
      },
    });
    expect(changed?.evidence.map((each) => ('step' in each ? each.step : each.kind))).toEqual([
      'proposed',
      'countered',
      'accepted',
      'signature',
      'signature',
    ]);
  });
  it('is on its way while an answer is awaited', () => {
    expect(beat('amendment-open', [...first, ...proposed, ...countered])).toMatchObject({
      params: { by: 'coach', turn: 'coach', clause: { clauseId: 'review-rhythm' } },
      evidence: [{ step: 'proposed', why: 'It is long.' }, { step: 'countered' }],
    });
  });
});
