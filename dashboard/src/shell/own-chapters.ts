/* The screens of one’s own, across one’s pairs: a line each. */
export * from '../screens/across-pairs/own-routes.ts';
export * from '../screens/my-pairs/routes.ts';
export * from '../screens/review/own-routes.ts';
