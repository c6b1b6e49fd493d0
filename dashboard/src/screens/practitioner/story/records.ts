import { t } from '@lingui/core/macro';
import type { RecordsInWords } from '../../../pair/narrative/kinds.ts';
import { NAMES } from '../dimensions.ts';

const WITHOUT = {
  placed: (line: string) => t`${line}, placed`,
  answered: (line: string) => t`${line}, answered`,
} as const;
const AT = {
  placed: (line: string, position: number) => t`${line}, placed at ${position} of 10`,
  answered: (line: string, position: number) => t`${line}, answered at ${position} of 10`,
} as const;

export const growthRecords = {
  growth: ({ did, dimension, position, text }) => ({
    what: position === undefined ? WITHOUT[did](NAMES[dimension]) : AT[did](NAMES[dimension], position),
    words: text,
  }),
} satisfies Partial<RecordsInWords>;
