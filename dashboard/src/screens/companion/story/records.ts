import { t } from '@lingui/core/macro';
import type { RecordsInWords } from '../../../pair/narrative/kinds.ts';

const DID = {
  error: t`an error of their own`,
  question: t`a question of their own`,
  exploration: t`an exploration of their own`,
} as const;

const IN_ANSWER = {
  error: t`in answer, an error of their own`,
  question: t`in answer, a question of their own`,
  exploration: t`in answer, an exploration of their own`,
} as const;

export const companionRecords = {
  'own-learning': ({ did, text, inAnswer }) => ({ what: (inAnswer ? IN_ANSWER : DID)[did], words: text }),
} satisfies Partial<RecordsInWords>;
