import { t } from '@lingui/core/macro';
import type { RecordsInWords } from '../../../pair/telling/kinds.ts';
import { signed } from '../../../words/figures.ts';
import { quoted } from '../../../words/quoted.ts';

export const goalRecords = {
  rating: ({ session, level, anchor, text, evidence }) => ({
    what: t`after session ${session}, ${signed(level, 0)}${anchor ? `, ${quoted(anchor)},` : ''} on ${quoted(text)}`,
    words: evidence,
  }),
} satisfies Partial<RecordsInWords>;
