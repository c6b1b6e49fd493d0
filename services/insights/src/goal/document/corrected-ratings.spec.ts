import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { goalAchieved } from '@alliance/facts/goal';
import { correctRating, retractRating, wordLevel } from '../../specification/correcting.ts';
import { asBefore } from '../../specification/as-before.ts';
import { on, type DatedFact } from '../../specification/pair-history.ts';
import { AMARA, begins, goal, JUDITH, meet, rate, seenBy, setGoal } from '../../specification/people.ts';
import { storyOf } from '../../story/story.ts';
import { goalsOf } from './goals.ts';

const rated = [
  ...begins('2025-01-08'),
  ...meet(1, '2025-02-19'),
  ...meet(2, '2025-04-16'),
  ...meet(3, '2025-06-18'),
  ...setGoal(1, 'To wait', '2025-02-19'),
  ...rate(AMARA, 1, -1, 1, '2025-02-19'),
  ...rate(AMARA, 1, 2, 2, '2025-04-16'),
  ...rate(JUDITH, 1, 0, 2, '2025-04-16'),
  ...rate(AMARA, 1, 1, 3, '2025-06-18'),
];
const read = (told: readonly DatedFact[], asOf?: string, viewer = JUDITH) =>
  goalsOf(seenBy(viewer, [...rated, ...told], asOf));
const goalIn = (told: readonly DatedFact[], asOf?: string) => read(told, asOf).goals[0];
const corrected = correctRating(AMARA, 1, 0, 2, '2025-07-01', 'I had pressed another.');

describe('a rating that its rater puts right', () => {
  it('counts as corrected, and keeps what was said before it', () => {
    const rating = goalIn(corrected)?.ratings.find(({ by, session }) => by === 'coach' && session === 2);
    expect(rating).toMatchObject({
      level: 0,
      anchor: 'as hoped',
      why: 'I had pressed another.',
      before: [{ level: 2, anchor: 'much more', at: '2025-04-16T16:50:00.000Z' }],
    });
  });
  it('moves every figure from the day on which it was made, and none before', () => {
    expect(read(corrected).attainment.coach.map(({ t }) => t)).toEqual([40, 50, 60]);
    expect(goalIn(corrected)?.velocity.coach?.levelsPer90Days).toBe(1.51);
    expect(read(corrected, '2025-06-30').attainment.coach.map(({ t }) => t)).toEqual([40, 70, 60]);
  });
  it('leaves every document of the days before as it was', () => {
    const before = (told: readonly DatedFact[]) => asBefore(seenBy(JUDITH, told, '2025-06-30'));
    expect(before([...rated, ...corrected])).toEqual(before(rated));
  });
  it('is told to the other with what it was and what it is', () => {
    const { events } = storyOf(seenBy(JUDITH, [...rated, ...corrected]));
    expect(events.at(-1)).toMatchObject({
      kind: 'rating-corrected',
      on: '2025-07-01',
      params: { by: 'coach', goalId: goal(1), session: 2, from: 2, to: 0 },
    });
  });
  it('can be put back by being corrected once more', () => {
    const back = [...corrected, ...correctRating(AMARA, 1, 2, 2, '2025-07-02')];
    expect(read(back).attainment).toEqual(read([]).attainment);
    expect(goalIn(back)?.ratings.find(({ level }) => level === 2)?.before).toMatchObject([
      { level: 2 },
      { level: 0 },
    ]);
  });
  it('counts in a goal that was reached', () => {
    const reached = on('2025-06-30', goalAchieved({ by: AMARA, goalId: goal(1), learning: 'Done.' }));
    expect(read([...reached, ...corrected]).attainment.coach.map(({ t }) => t)).toEqual([40, 50, 60]);
  });
});

describe('a rating that its rater takes out', () => {
  const out = retractRating(AMARA, 1, 2, '2025-07-01');
  it('counts nowhere, and stays to be read', () => {
    expect(read(out).attainment.coach.map(({ session }) => session)).toEqual([1, 3]);
    expect(goalIn(out)?.velocity.coach).toBeUndefined();
    expect(goalIn(out)?.takenOut).toMatchObject([
      {
        by: 'coach',
        session: 2,
        said: [{ level: 2, anchor: 'much more' }, { at: '2025-07-01T17:30:00.000Z' }],
      },
    ]);
  });
  it('is there again when it is given again', () => {
    const again = [...out, ...rate(AMARA, 1, 2, 2, '2025-07-02')];
    expect(goalIn(again)?.takenOut).toEqual([]);
    expect(read(again).attainment).toEqual(read([]).attainment);
  });
  it('takes nothing of the other’s with it', () => {
    expect(read(out).attainment.supervisor).toEqual(read([]).attainment.supervisor);
  });
});

describe('the words of a level', () => {
  const reworded = wordLevel(JUDITH, 1, 1, 'I wait, and ask', '2025-07-01');
  it('hold for ratings from then on; earlier ones keep the words under which they were given', () => {
    const told = [...reworded, ...meet(4, '2025-07-10'), ...rate(AMARA, 1, 1, 4, '2025-07-10')];
    const given = goalIn(told)?.ratings.filter(({ level }) => level === 1);
    expect(given?.map(({ session, anchor }) => [session, anchor])).toEqual([
      [3, 'more'],
      [4, 'I wait, and ask'],
    ]);
    expect(goalIn(told)?.anchors[3]).toBe('I wait, and ask');
    expect(goalIn(told)?.earlierLevels).toEqual([
      { level: 1, text: 'more', until: '2025-07-01', by: 'supervisor' },
    ]);
    expect(goalIn(told, '2025-06-30')?.anchors[3]).toBe('more');
  });
  it('are what our story says, as they were when the rating was given', () => {
    const said = storyOf(seenBy(AMARA, [...rated, ...reworded])).beats.find(({ kind }) => kind === 'goals');
    expect(said?.params).toMatchObject({
      seen: [{ coach: { words: 'more' }, supervisor: { words: 'as hoped' } }],
    });
  });
});

describe('whatever is corrected, in whatever order', () => {
  const level = fc.integer({ min: -2, max: 2 });
  const by = fc.constantFrom(AMARA, JUDITH);
  const session = fc.integer({ min: 1, max: 3 });
  const deed = fc.oneof(
    fc.record({ do: fc.constant('rate' as const), by, session, level }),
    fc.record({ do: fc.constant('correct' as const), by, session, level }),
    fc.record({ do: fc.constant('retract' as const), by, session, level }),
  );
  const DAY = (index: number) => `2025-08-${String(index + 1).padStart(2, '0')}`;
  const told = fc.array(deed, { maxLength: 20 }).map((deeds) =>
    deeds.flatMap((each, index) => {
      if (each.do === 'retract') return retractRating(each.by, 1, each.session, DAY(index));
      const say = each.do === 'rate' ? rate : correctRating;
      return say(each.by, 1, each.level, each.session, DAY(index));
    }),
  );
  const figures = ({ attainment, goals }: ReturnType<typeof read>) => [
    attainment,
    goals.map(({ velocity }) => velocity),
  ];
  it('figures are those of ratings that had been given so at once', () => {
    fc.assert(
      fc.property(told, (later) => {
        const last = new Map<string, DatedFact>();
        for (const each of [...rated, ...later]) {
          const { type, data } = each.fact;
          if (type === 'GoalRated' || type === 'GoalRatingCorrected' || type === 'GoalRatingRetracted')
            last.set(`${data.by} ${data.sessionId}`, each);
        }
        const plain = [...last.values()].flatMap(({ fact }) => {
          if (fact.type !== 'GoalRated' && fact.type !== 'GoalRatingCorrected') return [];
          const number = Number(fact.data.sessionId.slice(-1));
          return rate(fact.data.by, 1, fact.data.level, number, '2025-07-01');
        });
        const ungiven = rated.filter(({ fact }) => fact.type !== 'GoalRated');
        expect(figures(read(later))).toEqual(figures(goalsOf(seenBy(JUDITH, [...ungiven, ...plain]))));
      }),
    );
  });
  it('a day before a correction is as if it had not been made', () => {
    fc.assert(
      fc.property(told, fc.nat({ max: 20 }), (later, index) => {
        const until = later.filter(({ at }) => at.slice(0, 10) <= DAY(index));
        const asOf = DAY(index);
        expect(figures(read(later, asOf))).toEqual(figures(read(until, asOf)));
        expect(read(later, asOf).goals[0]?.ratings).toEqual(read(until, asOf).goals[0]?.ratings);
      }),
    );
  });
});
