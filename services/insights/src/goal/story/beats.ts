import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
import { beatOf } from '../../narrative/beat.ts';
import type { EvidenceOf } from '../../narrative/evidence.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import { onceOf } from '../../past/once-of.ts';
import type { GoalPast } from '../past/goals.ts';
import { goalLevel } from '../reading/goal-level.ts';
import { ratingsThatCount } from '../reading/goal-ratings.ts';
import { presentWording } from '../reading/wording.ts';

const saidOfGoal = z
  .strictObject({
    session: z.int().min(1),
    words: z.string().optional().meta({ description: 'Of the level, as they stood when it was rated.' }),
  })
  .meta({ id: 'SaidOfGoal' });

const goalSeen = z.strictObject({
  goalId: z.string(),
  text: z.string(),
  coach: saidOfGoal.optional(),
  supervisor: saidOfGoal.optional(),
});

export const goalBeat = [
  beatOf('goals', {
    alive: z.int().min(0),
    seen: z
      .array(goalSeen)
      .meta({ description: 'Rated goals that were not laid down, the weightiest first.' }),
  }),
  beatOf('goal-closed', { goalId: z.string(), text: z.string(), how: z.enum(['achieved', 'released']) }),
] as const;

type Beat = OneOf<typeof goalBeat>;

const ratingsOf = onceOf(
  (seen: ReadModel, goal: GoalPast): readonly EvidenceOf<'rating'>[] =>
    ratingsThatCount(goal, heldIn(seen)).map(({ rating, session }) => ({
      kind: 'rating',
      goalId: goal.id,
      text: presentWording(goal),
      session: session.number,
      on: session.on,
      by: roleOf(seen, rating.by),
      level: goalLevel.parse(rating.level),
      anchor: rating.anchor,
      evidence: rating.evidence,
    })),
  (seen, goal) => [goal, heldIn(seen)],
);

const numbers = (records: readonly { readonly session: number }[]): readonly number[] =>
  [...new Set(records.map(({ session }) => session))].toSorted((a, b) => a - b);

/** What a member's latest rating says, in the words of its level. */
const saidBy = (seen: ReadModel, goal: GoalPast, role: 'coach' | 'supervisor') => {
  const own = ratingsThatCount(goal, heldIn(seen)).filter(
    ({ rating }) => rating.by === seen.members[role].id,
  );
  const latest = own.at(-1);
  return latest && { session: latest.session.number, words: latest.rating.anchor };
};

/** Of the goals that count, each that was rated, the weightiest first. */
const seenAs = (seen: ReadModel) =>
  [...seen.past.goals.values()]
    .filter(({ closed }) => closed?.how !== 'released')
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap((goal) => {
      const [coach, supervisor] = [saidBy(seen, goal, 'coach'), saidBy(seen, goal, 'supervisor')];
      return coach || supervisor ? [{ goalId: goal.id, text: presentWording(goal), coach, supervisor }] : [];
    });

export const goalsBeat = (seen: ReadModel): readonly Beat[] => {
  const goals = [...seen.past.goals.values()];
  const evidence = goals.flatMap((goal) => ratingsOf(seen, goal)).toSorted((a, b) => a.session - b.session);
  const [first, last] = [evidence[0], evidence.at(-1)];
  if (!first || !last) return [];
  return [
    {
      id: 'goals',
      kind: 'goals',
      params: {
        alive: goals.filter(({ closed }) => !closed).length,
        seen: seenAs(seen),
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
export const closedGoalBeats = (seen: ReadModel): readonly Beat[] =>
  [...seen.past.goals.values()].flatMap((goal): readonly Beat[] => {
    const { closed, id: goalId } = goal;
    if (!closed) return [];
    const ratings = ratingsOf(seen, goal);
    const on = seen.dayOf(closed.at);
    return [
      {
        id: `goal:${goalId}`,
        kind: 'goal-closed',
        params: { goalId, text: presentWording(goal), how: closed.how },
        from: seen.dayOf(goal.articulated.at),
        to: on,
        sessions: numbers(ratings),
        row: 'goals',
        evidence: [
          ...ratings,
          { kind: 'words', of: 'goal-learning', on, by: roleOf(seen, closed.by), text: closed.learning },
        ],
      },
    ];
  });
