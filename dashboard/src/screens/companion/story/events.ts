import { t } from '@lingui/core/macro';
import { nameOf } from '../../../pair/narrative/for-both.ts';
import type { EventsInWords } from '../../../pair/narrative/kinds.ts';

export const companionEvents = {
  'own-learning-shared': ({ params: { by } }, story) => [
    t`${nameOf(story, by)} laid down something of their own`,
  ],
  'own-learning-corrected': ({ params: { by } }, story) => [
    t`${nameOf(story, by)} worded anew what they had laid down`,
  ],
  'observed-in-other': ({ params: { by } }, story) => [
    t`${nameOf(story, by)} said what they learn from the other`,
  ],
  'observation-corrected': ({ params: { by } }, story) => [
    t`${nameOf(story, by)} worded anew what they learn from the other`,
  ],
  'sharing-answered': ({ params: { by } }, story) => [
    t`${nameOf(story, by)} said something to what was laid down`,
  ],
} satisfies Partial<EventsInWords>;
