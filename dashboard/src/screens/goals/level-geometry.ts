import type { GoalLevel, LearningGoal } from '@alliance/api-client/generated/api';
import { joined, parted, vertical, type Pairing } from '../../charts/vertical.ts';
import { RAIL_HEIGHT } from './wording-rail.tsx';
import { ratingsBy } from './reading.ts';

/** Highest first, as they are drawn and read. */
export const LEVELS: readonly GoalLevel[] = [2, 1, 0, -1, -2];

export const STEP = 17.5;
export const LEVELS_DOMAIN: readonly [number, number] = [-2.5, 2.5];
export const LEVELS_HEIGHT = STEP * 5;
export const levelY = vertical(LEVELS_DOMAIN, LEVELS_HEIGHT);

/** From the top of a goal's drawing to the line of a level. */
export const fromTop = (level: number): number => RAIL_HEIGHT + levelY(level);

/** How far two marks at one level stand from their day, in CSS pixels. */
export const APART = 5;

export const levelPairs = (goal: LearningGoal, x: (day: string) => number): readonly Pairing[] => {
  const points = (role: 'coach' | 'supervisor') =>
    ratingsBy(goal, role).map(({ on, level }) => ({ x: x(on), y: level }));
  return parted(joined(points('coach'), points('supervisor')), APART);
};
