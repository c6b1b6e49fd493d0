import type { RecordsInWords } from '../../../pair/telling/kinds.ts';
import { MODES } from '../modes.ts';

export const reviewRecords = {
  session: ({ session, minutes, mode, opened }) => ({
    what: `session ${session}, ${minutes} minutes ${MODES[mode]}${opened ? ', both reviews open' : ''}`,
  }),
} satisfies Partial<RecordsInWords>;
