import { describe, expect, it } from '@jest/globals';
import {
  allianceEnded,
  allianceEndingProposed,
  assumptionReframed,
  assumptionSurfaced,
  learningHistoryShared,
} from '@alliance/facts/alliance';
import { amendmentAccepted, amendmentCountered, amendmentProposed } from '@alliance/facts/contract';
import { goalReleased } from '@alliance/facts/goal';
import { aYear } from '../../specification/a-year.ts';
import { on, uuid, type Told } from '../../specification/pair-history.ts';
import {
  AMARA,
  amendment,
  answer,
  begins,
  drafts,
  goal,
  JUDITH,
  meet,
  nameTheme,
  openPulse,
  rate,
  revealPulse,
  seenBy,
  setGoal,
  sign,
  theme,
  touch,
} from '../../specification/people.ts';
import type { Beat } from './beat.ts';
import { storyOf } from './story.ts';

const began = begins('2025-01-08');
const beats = (told: readonly Told[], viewer = AMARA, asOf?: string) =>
  storyOf(seenBy(viewer, [...began, ...told], asOf)).beats;
const kinds = (told: readonly Told[]) => beats(told).map(({ kind }) => kind);
const beat = (kind: Beat['kind'], told: readonly Told[]) => beats(told).find((each) => each.kind === kind);

const drafted = drafts(JUDITH, '2025-01-09');
const first = [...drafted, ...sign(1, '2025-01-14', '2025-01-15')];
const met = [...meet(1, '2025-02-19'), ...meet(2, '2025-04-16'), ...meet(3, '2025-06-18')];

const pulsed = (number: number, day: string, coach: number, supervisor: number): readonly Told[] => [
  ...openPulse(number, number, day),
  ...answer(AMARA, number, day, { alliance: Array(8).fill(coach), agency: Array(6).fill(coach) }),
  ...answer(JUDITH, number, day, { alliance: Array(8).fill(supervisor) }),
  ...revealPulse(number, day),
];

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

describe('what the two met for', () => {
  it('is counted with the longest time between', () => {
    expect(beat('met', met)).toMatchObject({
      params: { times: 3, missed: 0, longestGapDays: 63 },
      from: '2025-02-19',
      to: '2025-06-18',
      sessions: [1, 2, 3],
    });
    expect(beat('met', meet(1, '2025-02-19'))?.params).toEqual({ times: 1, missed: 0 });
  });
  it('is told theme by theme, with what was said of it', () => {
    const told = [
      ...met,
      ...nameTheme(1, 'Rescuing', '2025-02-19'),
      ...touch(1, 2, '2025-04-16', 2, 'whose worry is it?'),
      ...touch(1, 3, '2025-06-18', 3),
    ];
    expect(beat('theme', told)).toMatchObject({
      id: `theme:${theme(1)}`,
      params: { state: 'emerging', firstSession: 2, touched: 2, running: 2 },
      sessions: [2, 3],
      row: `theme:${theme(1)}`,
      evidence: [
        { session: 2, depth: 2, namedBy: 'coach', quote: 'whose worry is it?' },
        { session: 3, depth: 3 },
      ],
    });
    expect(beat('theme', [...told, ...meet(4, '2025-08-27')])?.params).toMatchObject({ running: 0 });
  });
});

describe('where the two stand', () => {
  const rated = [
    ...met,
    ...setGoal(1, 'To wait', '2025-02-19'),
    ...rate(AMARA, 1, -1, 1, '2025-02-19'),
    ...rate(AMARA, 1, 1, 3, '2025-06-18'),
  ];
  it('is the first and the latest T of each who rated', () => {
    const goals = beat('goals', rated);
    expect(goals?.params).toEqual({ alive: 1, coach: { first: 40, latest: 60 } });
    expect(goals?.sessions).toEqual([1, 3]);
  });
  it('is a goal laid down with what it taught', () => {
    const released = on('2025-07-01', goalReleased({ by: AMARA, goalId: goal(1), learning: 'Enough.' }));
    expect(beat('goal-closed', [...rated, ...released])).toMatchObject({
      params: { text: 'To wait', how: 'released' },
      evidence: [{ level: -1 }, { level: 1 }, { of: 'goal-learning', text: 'Enough.', by: 'coach' }],
    });
  });
  it('is the widest distance and the latest', () => {
    const told = [...met, ...pulsed(1, '2025-02-19', 4, 8), ...pulsed(2, '2025-04-16', 7, 8)];
    expect(beat('distance', told)?.params).toEqual({
      widest: { session: 1, size: 4, direction: -4 },
      latest: { session: 2, size: 1, direction: -1 },
    });
    expect(kinds(told)).not.toContain('agency');
  });
  it('is the coach’s say, from three pulses on', () => {
    const told = [
      ...met,
      ...pulsed(1, '2025-02-19', 4, 8),
      ...pulsed(2, '2025-04-16', 7, 8),
      ...pulsed(3, '2025-06-18', 8, 8),
    ];
    expect(beat('agency', told)?.params).toEqual({ verdict: 'improved', change: 4, criterion: 1.49 });
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

describe('every beat', () => {
  it('rests on something, has a name of its own, and was not told before it happened', () => {
    for (const viewer of [AMARA, JUDITH])
      for (const day of new Set(aYear.map(({ at }) => at.slice(0, 10)))) {
        const told = storyOf(seenBy(viewer, aYear, day)).beats;
        expect(new Set(told.map(({ id }) => id)).size).toBe(told.length);
        for (const { evidence, from, to } of told) {
          expect(evidence.length).toBeGreaterThan(0);
          expect(from <= to && to <= day).toBe(true);
          expect(evidence.every((each) => each.on <= day)).toBe(true);
        }
      }
  });
});
