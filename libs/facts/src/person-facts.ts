/* What is recorded in somebody's own scope, an aggregate a line. */
export { momentFacts } from './moment.ts';
export { ownFacts } from './own.ts';
export { preparationFacts } from './preparation.ts';
