import { t } from '@lingui/core/macro';
import type { RecordsInWords } from '../../../pair/narrative/kinds.ts';
import { signed } from '../../../words/figures.ts';
import { quoted } from '../../../words/quoted.ts';

export const goalRecords = {
  rating: ({ session, level, anchor, text, evidence }) => ({
    what: anchor
      ? t`after session ${session}, ${signed(level, 0)}, ${quoted(anchor)}, on ${quoted(text)}`
      : t`after session ${session}, ${signed(level, 0)} on ${quoted(text)}`,
    words: evidence,
  }),
} satisfies Partial<RecordsInWords>;
