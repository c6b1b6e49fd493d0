import { presentWording, type GoalPast } from '../../past/goals.ts';
import { ratingsThatCount } from '../../readings/goal-ratings.ts';
import { roleOf } from '../looking.ts';
import { rounded } from '../rounded.ts';
import type { Beat } from './beat.ts';
import { level, type EvidenceOf } from './evidence.ts';
import type { Telling } from './telling.ts';

const ratingsOf = (telling: Telling, goal: GoalPast): readonly EvidenceOf<'rating'>[] =>
  ratingsThatCount(goal, telling.held).map(({ rating, session }) => ({
    kind: 'rating',
    goalId: goal.id,
    text: presentWording(goal),
    session: session.number,
    on: session.on,
    by: roleOf(telling, rating.by),
    level: level.parse(rating.level),
    evidence: rating.evidence,
  }));

const numbers = (records: readonly { readonly session: number }[]): readonly number[] =>
  [...new Set(records.map(({ session }) => session))].toSorted((a, b) => a - b);

/** T of the first and of the latest rating, for one rater. */
const firstAndLatest = ({ points, members }: Telling, role: 'coach' | 'supervisor') => {
  const own = points.filter(({ rater }) => rater === members[role].id);
  const [first, latest] = [own[0], own.at(-1)];
  return first && latest ? { first: rounded(first.t, 2), latest: rounded(latest.t, 2) } : undefined;
};

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
        coach: firstAndLatest(telling, 'coach'),
        supervisor: firstAndLatest(telling, 'supervisor'),
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
