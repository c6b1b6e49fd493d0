/* What is recorded between the two of an alliance, an aggregate a line. */
export { agendaFacts } from './agenda.ts';
export { allianceFacts } from './alliance.ts';
export { allianceReviewFacts } from './alliance-review.ts';
export { companionFacts } from './companion.ts';
export { contractFacts } from './contract.ts';
export { experimentFacts } from './experiment.ts';
export { goalFacts } from './goal.ts';
export { impactFacts } from './impact.ts';
export { practitionerFacts } from './practitioner.ts';
export { pulseFacts } from './pulse.ts';
export { questionFacts } from './question.ts';
export { sessionFacts } from './session.ts';
export { themeFacts } from './theme.ts';
