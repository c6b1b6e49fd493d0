import { t } from '@lingui/core/macro';

const MARKS = /[“”„‟«»「」『』"]/;

/** Somebody's words in quotation marks, where they have none of their own. */
export const quoted = (words: string): string => (MARKS.test(words) ? words : t`“${words}”`);
