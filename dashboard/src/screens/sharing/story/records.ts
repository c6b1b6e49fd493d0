import { t } from '@lingui/core/macro';
import type { RecordsInWords } from '../../../pair/narrative/kinds.ts';

const OF = {
  'learning-history': t`told`,
  assumption: t`assumed`,
  reframing: t`saw anew`,
  'goal-learning': t`learned`,
  'learning-summary': t`wrote, looking back`,
  invitation: t`wrote`,
} as const;

export const sharingRecords = {
  words: ({ of, from, text }) => ({ what: OF[of], words: from ? `${from} → ${text}` : text }),
} satisfies Partial<RecordsInWords>;
