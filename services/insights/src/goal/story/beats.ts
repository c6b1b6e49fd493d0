import { presentWording, type GoalPast } from '../past/goals.ts';
import { ratingsThatCount } from '../reading/goal-ratings.ts';
import { roleOf } from '../../pair/looking.ts';
import type { Beat } from '../../story/beat.ts';
import { goalLevel } from '../../story/scales.ts';
import type { EvidenceOf } from '../../story/evidence.ts';
import type { Telling } from '../../story/telling.ts';

const ratingsOf = (telling: Telling, goal: GoalPast): readonly EvidenceOf<'rating'>[] =>
  ratingsThatCount(goal, telling.held).map(({ rating, session }) => ({
    kind: 'rating',
    goalId: goal.id,
    text: presentWording(goal),
    session: session.number,
    on: session.on,
    by: roleOf(telling, rating.by),
    level: goalLevel.parse(rating.level),
    anchor: rating.anchor,
    evidence: rating.evidence,
  }));

const numbers = (records: readonly { readonly session: number }[]): readonly number[] =>
  [...new Set(records.map(({ session }) => session))].toSorted((a, b) => a - b);

/** What a member's latest rating says, in the words of its level. */
const saidBy = (telling: Telling, goal: GoalPast, role: 'coach' | 'supervisor') => {
  const own = ratingsThatCount(goal, telling.held).filter(
    ({ rating }) => rating.by === telling.members[role].id,
  );
  const latest = own.at(-1);
  return latest && { session: latest.session.number, words: latest.rating.anchor };
};

/** Of the goals that count, each that was rated, the weightiest first. */
const seenAs = (telling: Telling) =>
  [...telling.past.goals.values()]
    .filter(({ closed }) => closed?.how !== 'released')
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap((goal) => {
      const [coach, supervisor] = [saidBy(telling, goal, 'coach'), saidBy(telling, goal, 'supervisor')];
      return coach || supervisor ? [{ goalId: goal.id, text: presentWording(goal), coach, supervisor }] : [];
    });

export const goalsBeat = (telling: Telling): readonly Beat[] => {
  const goals = [...telling.past.goals.values()];
  const evidence = goals
    .flatMap((goal) => ratingsOf(telling, goal))
    .toSorted((a, b) => a.session - b.session);
  const [first, last] = [evidence[0], evidence.at(-1)];
  if (!first || !last) return [];
  return [
    {
      id: 'goals',
      kind: 'goals',
      params: {
        alive: goals.filter(({ closed }) => !closed).length,
        seen: seenAs(telling),
      },
      from: first.on,
      to: last.on,
      sessions: numbers(evidence),
      row: 'goals',
      evidence,
    },
  ];
};

/** Each goal that was reached or laid down, with what it taught. */
export const closedGoalBeats = (telling: Telling): readonly Beat[] =>
  [...telling.past.goals.values()].flatMap((goal): readonly Beat[] => {
    const { closed, id: goalId } = goal;
    if (!closed) return [];
    const ratings = ratingsOf(telling, goal);
    const on = telling.dayOf(closed.at);
    return [
      {
        id: `goal:${goalId}`,
        kind: 'goal-closed',
        params: { goalId, text: presentWording(goal), how: closed.how },
        from: telling.dayOf(goal.articulated.at),
        to: on,
        sessions: numbers(ratings),
        row: 'goals',
        evidence: [
          ...ratings,
          { kind: 'words', of: 'goal-learning', on, by: roleOf(telling, closed.by), text: closed.learning },
        ],
      },
    ];
  });
