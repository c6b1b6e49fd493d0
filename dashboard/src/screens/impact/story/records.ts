import { select } from '@lingui/core/macro';
import type { RecordsInWords } from '../../../pair/narrative/kinds.ts';

export const impactRecords = {
  impact: ({ did, level, text }) => ({
    what:
      did === 'told'
        ? select(level, {
            practice: 'told, of practice',
            client: 'told, of a client',
            other: 'told, of the community',
          })
        : select(level, {
            practice: 'recognised, of practice',
            client: 'recognised, of a client',
            other: 'recognised, of the community',
          }),
    words: text || undefined,
  }),
} satisfies Partial<RecordsInWords>;
