import { t } from '@lingui/core/macro';
import type { Sentences } from '../../api/problems.ts';

/** Refusals of what people tell each other as they begin, with what can be done. */
export const SHARING_PROBLEMS = {
  'no-such-assumption': t`We found no such assumption between you.`,
  'nothing-told': t`Write at least one line of what helped, hindered or struck you.`,
  'nothing-would-change': t`That is so already.`,
} satisfies Sentences;
