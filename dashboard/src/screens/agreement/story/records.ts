import { t } from '@lingui/core/macro';
import type { RecordsInWords } from '../../../pair/narrative/kinds.ts';
import { quoted } from '../../../words/quoted.ts';

/** Of the partnership or the whole agreement; a step of one clause is said with its title. */
const STEPS = {
  invited: t`invited the other`,
  formed: t`said yes`,
  drafted: t`drafted it`,
  proposed: t`proposed`,
  countered: t`answered with other words for`,
  accepted: t`accepted`,
  declined: t`would rather not`,
  withdrawn: t`took back`,
  'ending-proposed': t`proposed an ending`,
  'ending-agreed': t`agreed to end`,
  'ending-answered': t`answered, before the end`,
  ended: t`ended it`,
} as const;

const STEPS_OF_A_CLAUSE: Partial<Record<keyof typeof STEPS, (title: string) => string>> = {
  proposed: (title) => t`proposed ${title}`,
  countered: (title) => t`answered with other words for ${title}`,
  accepted: (title) => t`accepted ${title}`,
  declined: (title) => t`would rather not ${title}`,
  withdrawn: (title) => t`took back ${title}`,
};

export const agreementRecords = {
  signature: ({ version, statement }) => ({ what: t`signed version ${version}`, words: statement }),
  step: ({ step, clause, why }) => ({
    what: (clause && STEPS_OF_A_CLAUSE[step]?.(quoted(clause.title))) ?? STEPS[step],
    words: why,
  }),
  clause: ({ clause }) => ({ what: clause.title }),
} satisfies Partial<RecordsInWords>;
