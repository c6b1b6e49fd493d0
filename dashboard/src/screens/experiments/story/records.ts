import { t } from '@lingui/core/macro';
import type { RecordsInWords } from '../../../pair/telling/kinds.ts';

const DID = {
  proposed: 'proposed',
  tried: t`tried, and noticed`,
  kept: 'kept',
  adapted: 'adapted',
  dropped: 'dropped',
} as const;

export const experimentRecords = {
  experiment: ({ did, text }) => ({ what: DID[did], words: text }),
} satisfies Partial<RecordsInWords>;
