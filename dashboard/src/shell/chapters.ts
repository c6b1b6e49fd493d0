/*
 * The chapters of a pair, a line each: their screens with their addresses, and how each is named. Their code is loaded
 * when one is opened. What they tell of is listed in `screens/story/contents.ts`.
 */
export * from '../screens/across-pairs/routes.ts';
export * from '../screens/agenda/routes.ts';
export * from '../screens/agreement/routes.ts';
export * from '../screens/alliance/routes.ts';
export * from '../screens/companion/routes.ts';
export * from '../screens/experiments/routes.ts';
export * from '../screens/goals/routes.ts';
export * from '../screens/impact/routes.ts';
export * from '../screens/practitioner/routes.ts';
export * from '../screens/prepare/routes.ts';
export * from '../screens/not-knowing/routes.ts';
export * from '../screens/questions/routes.ts';
export * from '../screens/review/routes.ts';
export * from '../screens/story/routes.ts';
export * from '../screens/themes/routes.ts';
