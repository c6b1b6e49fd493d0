import { t } from '@lingui/core/macro';
import type { RecordsInWords } from '../../../pair/telling/kinds.ts';
import { quoted } from '../../../words/quoted.ts';

const STEPS = {
  invited: t`invited the other`,
  formed: t`said yes`,
  drafted: t`drafted it`,
  proposed: 'proposed',
  countered: t`answered with other words for`,
  accepted: 'accepted',
  declined: t`would rather not`,
  withdrawn: t`took back`,
  'ending-proposed': t`proposed an ending`,
  'ending-agreed': t`agreed to end`,
  'ending-answered': t`answered, before the end`,
  ended: t`ended it`,
} as const;

export const agreementRecords = {
  signature: ({ version, statement }) => ({ what: t`signed version ${version}`, words: statement }),
  step: ({ step, clause, why }) => ({
    what: `${STEPS[step]}${clause ? ` ${quoted(clause.title)}` : ''}`,
    words: why,
  }),
  clause: ({ clause }) => ({ what: clause.title }),
} satisfies Partial<RecordsInWords>;
