import type { Sentences } from '../../api/problems.ts';

/** Refusals of a proposal that names the supervisor’s own page, with what can be done. */
export const PAGES_PROBLEMS: Sentences = {
  'amendment-already-open': 'This clause is on the table between you already. Look at it in your agreement.',
  'version-has-moved-on': 'Your agreement moved a moment ago. Read it again before you propose.',
  'nothing-would-change': 'Your agreement says so already; the page shows how it stands.',
  'contract-has-ended': 'Your agreement has ended meanwhile; nothing can be proposed in it.',
};
