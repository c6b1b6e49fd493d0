import { t } from '@lingui/core/macro';
import type { RecordsInWords } from '../../../pair/narrative/kinds.ts';
import { figure } from '../../../words/figures.ts';

export const pulseRecords = {
  pulse: ({ session, mean, of }) => ({
    what: t`after session ${session}, mean ${figure(mean)} of ${of === 'agency' ? 'six' : 'eight'} statements`,
  }),
} satisfies Partial<RecordsInWords>;
