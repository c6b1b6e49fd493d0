import { t } from '@lingui/core/macro';
import type { RecordsInWords } from '../../../pair/narrative/kinds.ts';
import { howHeld } from '../../../pair/how-held.ts';

export const reviewRecords = {
  session: ({ session, minutes, mode, opened }) => ({
    what: opened
      ? t`session ${session}, ${howHeld({ minutes, mode })}, both reviews open`
      : t`session ${session}, ${howHeld({ minutes, mode })}`,
  }),
} satisfies Partial<RecordsInWords>;
