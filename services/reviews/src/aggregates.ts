/* What one holds and what can be done between the two, an aggregate a line: its routes, its words and what permits it come with it. */
export { agenda } from './agenda/agenda.ts';
export { companion } from './companion/companion.ts';
export { experiment } from './experiment/experiment.ts';
export { goal } from './goal/goal.ts';
export { impact } from './impact/impact.ts';
export { moment } from './moment/moment.ts';
export { practitioner } from './practitioner/practitioner.ts';
export { preparation } from './preparation/preparation.ts';
export { pulse } from './pulse/pulse.ts';
export { question } from './question/question.ts';
export { questions } from './questions/questions.ts';
export { session } from './session/session.ts';
export { themes } from './theme/themes.ts';
