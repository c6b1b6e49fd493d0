/* Who stands with whom, an aggregate a line: its routes, its words and what permits it come with it. */
export { alliance } from './alliance/alliance.ts';
export { calendar } from './calendar/calendar.ts';
export { allianceReview } from './alliance-review/alliance-review.ts';
export { contract } from './contract/contract.ts';
export { organisation } from './organisation/organisation.ts';
export { settings } from './own/settings.ts';
