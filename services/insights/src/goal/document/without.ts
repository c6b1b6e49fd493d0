import { goalAttainment } from '../../measures/goal-attainment.ts';
import type { GoalPast } from '../past/goals.ts';
import type { HeldSession } from '../../session/reading/held-sessions.ts';
import { measuredRatings } from '../reading/goal-ratings.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import { rounded } from '../../measures/rounded.ts';
import type { AttainmentLeft, LearningGoal } from './learning-goal.ts';

const leftFor = (
  goals: readonly GoalPast[],
  held: readonly HeldSession[],
  memberId: string,
): AttainmentLeft | undefined => {
  const weighed = goals.map((goal) => ({
    weight: goal.weight,
    standing: goal.closed ? ('achieved' as const) : ('live' as const),
    ratings: measuredRatings(goal, held),
  }));
  const left = goalAttainment(weighed, memberId);
  return left && { t: rounded(left.t, 2), goals: left.goals };
};

/** Measure 2 for each rater as it would be if a live goal were laid down now; absent where nothing would be left. */
export const withoutIt = (
  { past, members }: ReadModel,
  held: readonly HeldSession[],
  goal: GoalPast,
): LearningGoal['without'] => {
  if (goal.closed) return undefined;
  const others = [...past.goals.values()].filter(
    ({ id, closed }) => id !== goal.id && closed?.how !== 'released',
  );
  const coach = leftFor(others, held, members.coach.id);
  const supervisor = leftFor(others, held, members.supervisor.id);
  return coach || supervisor ? { coach, supervisor } : undefined;
};
