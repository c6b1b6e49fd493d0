import { describe, expect, it } from '@jest/globals';
import {
  sessionReviewSubmitted,
  sessionReviewsRevealed,
  sessionReviewAddedTo,
  sessionReviewTakenBack,
  sessionScheduled,
} from '@alliance/facts/session';
import { on, type DatedFact } from '../../specification/pair-history.ts';
import { AMARA, begins, JUDITH, meet, reveal, review, seenBy, session } from '../../specification/people.ts';
import { sessionOf } from './session.ts';

const held = [...begins('2025-01-08'), ...meet(1, '2025-02-19'), ...meet(2, '2025-04-16')];
const read = (number: number, told: readonly DatedFact[], asOf?: string, viewer = AMARA) =>
  sessionOf(seenBy(viewer, [...held, ...told], asOf), session(number));

const whole = {
  learning: 'that I wait for permission',
  commitments: [{ text: 'ask once', due: 'the next session' }, { text: 'sleep on it' }],
  value: 8,
  valueWords: 'it was quiet',
  recontractNeeded: true,
  recontractWords: 'who sets the agenda?',
  thinkBeyond: 'the empty chair',
};
const mine = on('2025-02-20', sessionReviewSubmitted({ by: AMARA, sessionId: session(1), ...whole }));
const opened = [
  ...mine,
  ...review(JUDITH, 1, '2025-03-01', { learning: 'that I hurry' }),
  ...reveal(JUDITH, 1, '2025-03-01'),
];

describe('a session by its id', () => {
  it('is there from the day on which it was held', () => {
    expect(read(2, [], '2025-04-15')).toBeUndefined();
    expect(read(2, [], '2025-04-16')).toMatchObject({ session: { number: 2, on: '2025-04-16' }, held: 2 });
    expect(read(3, [])).toBeUndefined();
  });
  it('knows the one that follows, as far as it was held or planned by then', () => {
    const plan = on(
      '2025-05-01',
      sessionScheduled({
        by: AMARA,
        sessionId: session(3),
        at: '2025-06-18T14:00:00Z',
        minutes: 60,
        mode: 'video',
      }),
    );
    expect(read(1, plan)?.following).toEqual({
      sessionId: session(2),
      number: 2,
      on: '2025-04-16',
      held: true,
    });
    expect(read(1, plan, '2025-04-15')?.following).toBeUndefined();
    expect(read(2, plan, '2025-05-01')?.following).toEqual({
      sessionId: session(3),
      number: 3,
      on: '2025-06-18',
      held: false,
    });
    expect(read(2, plan, '2025-06-19')?.following).toMatchObject({ on: '2025-06-18', held: false });
    expect(read(2, [...plan, ...meet(3, '2025-06-18')])?.following).toMatchObject({ held: true });
  });
});

describe('my review', () => {
  it('can be read by me at once, every word of it', () => {
    expect(read(1, mine)?.mine).toEqual({
      by: 'coach',
      on: '2025-02-20',
      at: '2025-02-20T12:00:00.000Z',
      ...whole,
    });
    expect(read(1, mine, '2025-02-19')?.mine).toBeUndefined();
    expect(read(2, mine)?.mine).toBeUndefined();
  });
  it('is nowhere for the other until both are open, and only known to be sealed', () => {
    for (const day of ['2025-02-20', '2025-02-28']) {
      const hers = read(1, opened, day, JUDITH);
      expect(hers).toMatchObject({
        mine: undefined,
        theirs: undefined,
        session: { reviews: { sealedBy: ['coach'] } },
      });
      expect(JSON.stringify(hers)).not.toMatch(/permission|ask once|quiet|agenda|empty chair/);
    }
    expect(read(1, opened, '2025-03-01', JUDITH)).toMatchObject({
      mine: { by: 'supervisor', learning: 'that I hurry' },
      theirs: { by: 'coach', ...whole },
    });
  });
  it('stands beside the other’s, each on its own side', () => {
    expect(read(1, opened, undefined, AMARA)).toMatchObject({
      mine: { by: 'coach' },
      theirs: { by: 'supervisor', learning: 'that I hurry' },
    });
  });
  it('is gone once I take it back, from the days before too', () => {
    const back = [...mine, ...on('2025-02-25', sessionReviewTakenBack({ by: AMARA, sessionId: session(1) }))];
    for (const day of ['2025-02-21', '2025-03-30']) expect(read(1, back, day)?.mine).toBeUndefined();
  });
});

describe('a later thought', () => {
  const thought = (day: string, text: string) =>
    on(day, sessionReviewAddedTo({ by: AMARA, sessionId: session(1), text }));
  const told = [...opened, ...thought('2025-03-10', 'And why.'), ...thought('2025-03-20', 'And for whom.')];
  it('stands beside the first wording with a day of its own, and the wording stays', () => {
    const additions = [
      { on: '2025-03-10', text: 'And why.' },
      { on: '2025-03-20', text: 'And for whom.' },
    ];
    expect(read(1, told)?.mine).toMatchObject({ ...whole, on: '2025-02-20', additions });
    expect(read(1, told, undefined, JUDITH)?.theirs).toMatchObject({ ...whole, additions });
  });
  it('is not there on the days before it', () => {
    expect(read(1, told, '2025-03-09')?.mine?.additions).toBeUndefined();
    expect(read(1, told, '2025-03-19', JUDITH)?.theirs?.additions).toMatchObject([{ text: 'And why.' }]);
  });
});

describe('a review of which the other’s was erased', () => {
  it('still opens, alone', () => {
    const left = [
      ...mine,
      ...on('2025-03-01', sessionReviewsRevealed({ by: JUDITH, sessionId: session(1) })),
    ];
    expect(read(1, left, undefined, JUDITH)).toMatchObject({
      mine: undefined,
      theirs: { by: 'coach' },
      session: { reviews: { sealedBy: ['coach'], openedOn: '2025-03-01', worth: undefined } },
    });
  });
});
