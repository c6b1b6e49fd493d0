import { describe, expect, it } from '@jest/globals';
import {
  allianceEnded,
  allianceEndingProposed,
  assumptionReframed,
  assumptionSurfaced,
  learningHistoryShared,
} from '@alliance/facts/alliance';
import { on, uuid, type DatedFact } from '../../specification/pair-history.ts';
import { AMARA, begins, drafts, JUDITH, seenBy, sign } from '../../specification/people.ts';
import type { Beat } from '../../story/beat.ts';
import { storyOf } from '../../story/story.ts';

const began = begins('2025-01-08');
const beats = (told: readonly DatedFact[], viewer = AMARA, asOf?: string) =>
  storyOf(seenBy(viewer, [...began, ...told], asOf)).beats;
const kinds = (told: readonly DatedFact[]) => beats(told).map(({ kind }) => kind);
const beat = (kind: Beat['kind'], told: readonly DatedFact[]) =>
  beats(told).find((each) => each.kind === kind);
const drafted = drafts(JUDITH, '2025-01-09');

describe('the story on its second day', () => {
  it('rests on the invitation, the yes, and the clauses of a draft', () => {
    const [yes, draft, ...rest] = beats(drafted);
    expect(yes).toMatchObject({
      kind: 'began',
      params: { invitedBy: 'supervisor' },
      evidence: [
        { step: 'invited', by: 'supervisor', why: 'Shall we learn together?' },
        { step: 'formed', by: 'coach' },
      ],
    });
    expect(draft).toMatchObject({ kind: 'drafted', params: { by: 'supervisor', clauses: 2 } });
    expect(draft?.evidence.map(({ kind }) => kind)).toEqual(['clause', 'clause']);
    expect(rest).toEqual([]);
  });
  it('no longer calls a draft unsigned once one has signed', () => {
    expect(kinds([...drafted, ...sign(1, '2025-01-14').slice(0, 1)])).toEqual(['began']);
  });
});

describe('what the two told each other', () => {
  it('is how each of them learns, in a line of their own', () => {
    const told = [
      ...on('2025-01-09', learningHistoryShared({ by: AMARA, helpedBy: ['time'], hinderedBy: ['marks'] })),
      ...on(
        '2025-01-10',
        learningHistoryShared({ by: JUDITH, helpedBy: [], hinderedBy: ['hurry'], insight: 'Slowly.' }),
      ),
    ];
    expect(beat('learning-histories', told)).toMatchObject({
      params: { by: ['coach', 'supervisor'] },
      row: undefined,
      evidence: [
        { by: 'coach', text: 'time' },
        { by: 'supervisor', text: 'Slowly.' },
      ],
    });
    expect(beat('learning-histories', told.slice(0, 1))?.row).toBe('coach-shared');
  });
  it('is what they believed, with what became of it, for each who said so', () => {
    const told = [
      ...on('2025-01-10', assumptionSurfaced({ by: AMARA, assumptionId: uuid(1), text: 'I must know.' })),
      ...on('2025-01-10', assumptionSurfaced({ by: AMARA, assumptionId: uuid(2), text: 'She knows.' })),
      ...on(
        '2025-03-10',
        assumptionReframed({ by: JUDITH, assumptionId: uuid(1), from: 'I must know.', to: 'I may ask.' }),
      ),
    ];
    expect(beats(told).filter(({ kind }) => kind === 'assumptions')).toMatchObject([
      {
        id: 'assumptions:coach',
        params: { by: 'coach', surfaced: 2, reframed: 1 },
        from: '2025-01-10',
        to: '2025-03-10',
        evidence: [
          { of: 'assumption' },
          { of: 'assumption' },
          { of: 'reframing', by: 'supervisor', text: 'I may ask.', from: 'I must know.' },
        ],
      },
    ]);
  });
});

describe('the end', () => {
  it('rests on its proposal, on the step itself and on what was learned', () => {
    const ended = [
      ...on(
        '2026-05-01',
        allianceEndingProposed({ by: AMARA, reason: 'I move away.', closingReviewDue: '2026-06-01' }),
      ),
      ...on('2026-06-01', allianceEnded({ by: JUDITH, learningSummary: 'We waited well.' })),
    ];
    expect(beat('ended', ended)).toMatchObject({
      params: { by: 'supervisor' },
      from: '2026-05-01',
      to: '2026-06-01',
      evidence: [
        { step: 'ending-proposed', by: 'coach', why: 'I move away.' },
        { step: 'ended', by: 'supervisor' },
        { of: 'learning-summary', text: 'We waited well.' },
      ],
    });
  });
});
