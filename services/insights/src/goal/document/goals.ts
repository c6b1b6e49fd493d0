import { z } from 'zod';
import type { GoalPast } from '../past/goals.ts';
import { heldSessions } from '../../session/reading/held-sessions.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import { ofThePair, pairOf } from '../../pair/of-the-pair.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { refTo, sessionRef } from '../../session/reading/session-ref.ts';
import { attainmentPoint, MOST_POINTS, pointsOf } from './attainment.ts';
import { goalResponse } from './goal-response.ts';
import { themeName } from '../../theme/reading/theme-name.ts';
import { learningGoal } from './learning-goal.ts';
import { withoutIt } from './without.ts';

const points = z.array(attainmentPoint).max(MOST_POINTS);

export const goals = z
  .strictObject({
    ...ofThePair,
    sessions: z.array(sessionRef),
    goals: z
      .array(learningGoal)
      .meta({ description: 'Live ones by falling weight, then the achieved, then the laid down.' }),
    attainment: z
      .strictObject({ coach: points, supervisor: points })
      .meta({ description: 'Measure 2 after each session in which that member rated a goal.' }),
    themes: z.array(themeName).meta({ description: 'Those that a goal can be linked to.' }),
  })
  .meta({ id: 'GoalsDocument', description: 'Our learning goals as of a day, for one viewer.' });

export type Goals = ResponseOf<typeof goals>;

const inOrder = (all: readonly GoalPast[]): readonly GoalPast[] => {
  const closed = (how: 'achieved' | 'released') => all.filter((goal) => goal.closed?.how === how);
  const live = all.filter((goal) => !goal.closed).toSorted((a, b) => b.weight - a.weight);
  return [...live, ...closed('achieved'), ...closed('released')];
};

export const goalsOf = (seen: ReadModel): Goals => {
  const { past, members } = seen;
  const held = heldSessions(past.sessions, seen);
  return {
    ...pairOf(seen),
    sessions: held.map(refTo),
    goals: inOrder([...past.goals.values()]).map((goal) => ({
      ...goalResponse(seen, held, goal),
      without: withoutIt(seen, held, goal),
    })),
    attainment: {
      coach: pointsOf(seen, held, members.coach.id),
      supervisor: pointsOf(seen, held, members.supervisor.id),
    },
    themes: [...past.themes.values()]
      .filter(({ mergedInto }) => mergedInto === undefined)
      .map(({ id: themeId, label }) => ({ themeId, label })),
  };
};
