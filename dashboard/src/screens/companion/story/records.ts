import { t } from '@lingui/core/macro';
import type { RecordsInWords } from '../../../pair/narrative/kinds.ts';

export const companionRecords = {
  'own-learning': ({ text }) => ({ what: t`laid down`, words: text }),
} satisfies Partial<RecordsInWords>;
