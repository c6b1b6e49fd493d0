import { t } from '@lingui/core/macro';
import type { RecordsInWords } from '../../../pair/narrative/kinds.ts';
import { NAMES } from '../dimensions.ts';

export const growthRecords = {
  growth: ({ dimension, position, text }) => ({
    what: position === undefined ? NAMES[dimension] : t`${NAMES[dimension]}, ${position} of 10`,
    words: text,
  }),
} satisfies Partial<RecordsInWords>;
