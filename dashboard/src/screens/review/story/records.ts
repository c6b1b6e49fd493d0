import { t } from '@lingui/core/macro';
import type { RecordsInWords } from '../../../pair/telling/kinds.ts';
import { MODES } from '../modes.ts';

export const reviewRecords = {
  session: ({ session, minutes, mode, opened }) => ({
    what: t`session ${session}, ${minutes} minutes ${MODES[mode]}${opened ? t`, both reviews open` : ''}`,
  }),
} satisfies Partial<RecordsInWords>;
