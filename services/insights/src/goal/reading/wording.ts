import type { GoalPast } from '../past/goals.ts';

export const presentWording = (goal: GoalPast): string => goal.wordings.at(-1)?.text ?? '';
