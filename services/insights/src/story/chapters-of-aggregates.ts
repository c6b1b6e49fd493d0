/* All that our story is told of, a chapter a line, with what is read of each beside the story. */
export { agenda } from '../agenda/chapter.ts';
export { agreement } from '../agreement/chapter.ts';
export { allianceReview } from '../alliance-review/chapter.ts';
export { beginning, end } from '../alliance/chapter.ts';
export { companion } from '../companion/chapter.ts';
export { experiment } from '../experiment/chapter.ts';
export { goal } from '../goal/chapter.ts';
export { impact } from '../impact/chapter.ts';
export { practitioner } from '../practitioner/chapter.ts';
export { pulse } from '../pulse/chapter.ts';
export { questions } from '../questions/chapter.ts';
export { session } from '../session/chapter.ts';
export { theme } from '../theme/chapter.ts';
