import { t } from '@lingui/core/macro';
import type { RecordsInWords } from '../../../pair/narrative/kinds.ts';

const DID = {
  proposed: t`proposed`,
  tried: t`tried, and noticed`,
  kept: t`kept`,
  adapted: t`adapted`,
  dropped: t`dropped`,
} as const;

export const experimentRecords = {
  experiment: ({ did, text }) => ({ what: DID[did], words: text }),
} satisfies Partial<RecordsInWords>;
