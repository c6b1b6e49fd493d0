import { plain } from './canonical-text.ts';
import { pagesIn, type ClauseNumbers } from './clause-numbers.ts';
import { clauseIn, type Clause } from './clauses.ts';

/** The clause that says whether the supervisor may read of a pair on pages of their own. */
export const PAGES_CLAUSE = 'confidentiality-and-its-limits';

/** As it is proposed in one tap; the two may word it otherwise. What counts is what stands beside the words. */
export const PAGES_TITLE = 'Confidentiality and its limits';
export const PAGES_WORDS =
  'The supervisor may read, on a page that only they see, which themes come up between us and in which sessions, beside those of their other pairs. The coach can read at any time exactly what stands there about us.';

const SILENT = { supervisorsPages: 'not-named' } as const satisfies ClauseNumbers;

/** Whether a text names the supervisor's own pages. */
export const namesPages = (clauses: readonly Clause[]): boolean =>
  pagesIn(clauseIn(clauses, PAGES_CLAUSE)?.numbers)?.supervisorsPages === 'named';

/**
 * What stands beside new words that say nothing of it. Numbers stay as they are; a consent is to the words that it was
 * given to, so other words that don't repeat it don't have it.
 */
export const besideNewWords = (
  before: { readonly text?: string | undefined; readonly numbers?: ClauseNumbers | undefined } | undefined,
  text: string,
  said: ClauseNumbers | undefined,
): ClauseNumbers | undefined => {
  if (said || !before) return said;
  const isNamed = pagesIn(before.numbers)?.supervisorsPages === 'named';
  return isNamed && plain(text) !== plain(before.text ?? '') ? SILENT : before.numbers;
};

/** The clause as it would read with the supervisor's own pages named, and without. */
export const withPages = ({ text }: Pick<Clause, 'text'>) => ({
  text: text.includes(PAGES_WORDS) ? text : `${text}\n\n${PAGES_WORDS}`,
  numbers: { supervisorsPages: 'named' } as const,
});
export const withoutPages = ({ text }: Pick<Clause, 'text'>) => ({
  text: text.replace(PAGES_WORDS, '').trim() || text,
  numbers: SILENT,
});
