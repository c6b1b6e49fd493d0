import type { RecordsInWords } from '../../../pair/telling/kinds.ts';
import { quoted } from '../../../words/quoted.ts';

const STEPS = {
  invited: 'invited the other',
  formed: 'said yes',
  drafted: 'drafted it',
  proposed: 'proposed',
  countered: 'answered with other words for',
  accepted: 'accepted',
  declined: 'would rather not',
  withdrawn: 'took back',
  'ending-proposed': 'proposed an ending',
  'ending-agreed': 'agreed to end',
  'ending-answered': 'answered, before the end',
  ended: 'ended it',
} as const;

export const agreementRecords = {
  signature: ({ version, statement }) => ({ what: `signed version ${version}`, words: statement }),
  step: ({ step, clause, why }) => ({
    what: `${STEPS[step]}${clause ? ` ${quoted(clause.title)}` : ''}`,
    words: why,
  }),
  clause: ({ clause }) => ({ what: clause.title }),
} satisfies Partial<RecordsInWords>;
