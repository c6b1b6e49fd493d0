/* What is recorded in somebody's own scope, an aggregate a line. */
export { calendarFacts } from './calendar.ts';
export { momentFacts } from './moment.ts';
export { ownFacts } from './own.ts';
export { ownQuestionFacts } from './own-question.ts';
export { preparationFacts } from './preparation.ts';
