/* What happened between the two is folded by these, a part a line: an aggregate's state, and what of it is evidence. */
export { agenda } from '../agenda/past/agenda.ts';
export { contract } from '../agreement/past/contract.ts';
export { alliance } from '../alliance/past/alliance.ts';
export { allianceReviews } from '../alliance-review/past/alliance-reviews.ts';
export { companion } from '../companion/past/companion.ts';
export { experiments } from '../experiment/past/experiments.ts';
export { goals } from '../goal/past/goals.ts';
export { growth } from '../practitioner/past/growth.ts';
export { impacts } from '../impact/past/impacts.ts';
export { pulses } from '../pulse/past/pulses.ts';
export { questions } from '../questions/past/questions.ts';
export { sessions } from '../session/past/session-cases.ts';
export { themes } from '../theme/past/themes.ts';
