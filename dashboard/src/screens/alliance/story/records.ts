import { t } from '@lingui/core/macro';
import type { RecordsInWords } from '../../../pair/narrative/kinds.ts';
import { figure } from '../../../words/figures.ts';

export const pulseRecords = {
  pulse: ({ session, mean, of }) => ({
    what:
      of === 'agency'
        ? t`after session ${session}, mean ${figure(mean)} of six statements`
        : t`after session ${session}, mean ${figure(mean)} of eight statements`,
  }),
} satisfies Partial<RecordsInWords>;
