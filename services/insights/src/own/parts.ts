/* What one holds is folded by these, a part a line. */
export { moments } from '../moment/past/moments.ts';
export { preparations } from '../preparation/past/preparations.ts';
export { ownQuestions } from '../question/past/own-questions.ts';
