import type { GoalLevel, LearningGoal, Role } from '@alliance/api-client/generated/api';
import { parted, vertical } from '../../charts/places.ts';
import type { PlaceOfTwo } from '../../pair/lines.ts';
import { RAIL_HEIGHT } from '../../pair/threads/wording-rail.tsx';
import { ratingsBy, ROLES } from '../../pair/threads/ratings.ts';

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

/** Whose mark stands to the left of its day, and whose to the right. */
export const LEFT_AND_RIGHT: readonly [Role, Role] = ['coach', 'supervisor'];

/** What each rated on the days on which either did. */
export const levelPlaces = (goal: LearningGoal, x: (day: string) => number): readonly PlaceOfTwo[] => {
  const by = { coach: ratingsBy(goal, 'coach'), supervisor: ratingsBy(goal, 'supervisor') };
  const days = new Set(ROLES.flatMap((role) => by[role].map(({ on }) => on)));
  const levelOn = (role: Role, day: string) => by[role].find(({ on }) => on === day)?.level ?? null;
  const places = [...days].toSorted().map((on) => ({
    x: x(on),
    values: { coach: levelOn('coach', on), supervisor: levelOn('supervisor', on) },
  }));
  return parted(places, LEFT_AND_RIGHT, APART);
};
