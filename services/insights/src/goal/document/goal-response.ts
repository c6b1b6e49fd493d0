import type { Role } from '@alliance/facts/vocabulary';
import type { GoalVelocity } from '../../measures/goal-velocity.ts';
import type { GoalPast } from '../past/goals.ts';
import type { HeldSession } from '../../session/reading/held-sessions.ts';
import { ratingsThatCount, velocitiesOf } from '../reading/goal-ratings.ts';
import { triedForOf } from '../../experiment/reading/tried-for.ts';
import { ledToOf } from '../../impact/reading/led-to.ts';
import { survivingTheme } from '../../theme/reading/surviving-theme.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { ratingResponse, takenOutOf } from './rating-response.ts';
import { goalLevel } from '../reading/goal-level.ts';
import type { LearningGoal, Velocity } from './learning-goal.ts';

const wordingsOf = (seen: ReadModel, { wordings }: GoalPast): LearningGoal['wordings'] =>
  wordings.map(({ text, by, at, why }, index) => {
    const next = wordings[index + 1];
    return { text, by: roleOf(seen, by), from: seen.dayOf(at), until: next && seen.dayOf(next.at), why };
  });

/** Each theme once, also where two that it was linked to have become one. */
const themesOf = ({ past }: ReadModel, { themeIds }: GoalPast): LearningGoal['themes'] => {
  const themes = themeIds.flatMap((id) => survivingTheme(past.themes, id) ?? []);
  return [...new Set(themes)].map(({ id: themeId, label }) => ({ themeId, label }));
};

const velocityResponse = (velocity: GoalVelocity | undefined): Velocity | undefined =>
  velocity && {
    course: velocity.course,
    levelsPer90Days: velocity.levelsPer90Days,
    ratings: velocity.ratings,
    days: velocity.days,
  };

const standingOf = (seen: ReadModel, { closed }: GoalPast): LearningGoal['standing'] =>
  closed
    ? {
        is: closed.how === 'released' ? 'laid-down' : 'achieved',
        by: roleOf(seen, closed.by),
        on: seen.dayOf(closed.at),
        learning: closed.learning,
      }
    : { is: 'live' };

/** A goal but for what T would be without it, which takes the others too. */
export const goalResponse = (
  seen: ReadModel,
  held: readonly HeldSession[],
  goal: GoalPast,
): Omit<LearningGoal, 'without'> => {
  const { id, owner, articulated, weight, anchors } = goal;
  const ratings = ratingsThatCount(goal, held);
  const velocities = velocitiesOf(goal, held);
  const velocity = (role: Role) => velocityResponse(velocities.get(seen.members[role].id));
  return {
    goalId: id,
    revision: seen.revisionOf(`goal-${id}`),
    owner: roleOf(seen, owner),
    articulated: { by: roleOf(seen, articulated.by), on: seen.dayOf(articulated.at) },
    weight,
    wordings: wordingsOf(seen, goal),
    anchors,
    themes: themesOf(seen, goal),
    earlierLevels: goal.earlierLevels.flatMap(({ level, text, by, at }) =>
      text === undefined
        ? []
        : [{ level: goalLevel.parse(level), text, until: seen.dayOf(at), by: roleOf(seen, by) }],
    ),
    ratings: ratings.map((each) => ratingResponse(seen, each)),
    takenOut: takenOutOf(seen, held, goal),
    velocity: { coach: velocity('coach'), supervisor: velocity('supervisor') },
    standing: standingOf(seen, goal),
    tried: triedForOf(seen, ({ goalIds }) => goalIds.includes(id)),
    ledTo: ledToOf(seen, id),
  };
};
