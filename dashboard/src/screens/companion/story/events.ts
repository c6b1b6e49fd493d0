import { select, t } from '@lingui/core/macro';
import { nameOf } from '../../../pair/narrative/for-both.ts';
import type { EventsInWords } from '../../../pair/narrative/kinds.ts';

export const companionEvents = {
  'own-learning-shared': ({ params: { by, did } }, story) => {
    const name = nameOf(story, by);
    return [
      select(did, {
        error: `${name} laid down an error of their own`,
        question: `${name} laid down a question of their own`,
        other: `${name} laid down an exploration of their own`,
      }),
    ];
  },
  'own-learning-corrected': ({ params: { by } }, story) => [
    t`${nameOf(story, by)} worded anew what they had laid down`,
  ],
  'observed-in-other': ({ params: { by } }, story) => [
    t`${nameOf(story, by)} said what they learn from ${nameOf(story, by === 'coach' ? 'supervisor' : 'coach')}`,
  ],
  'observation-corrected': ({ params: { by } }, story) => [
    t`${nameOf(story, by)} worded anew what they learn from ${nameOf(story, by === 'coach' ? 'supervisor' : 'coach')}`,
  ],
  'sharing-answered': ({ params: { by } }, story) => [
    t`${nameOf(story, by)} said something to what ${nameOf(story, by === 'coach' ? 'supervisor' : 'coach')} had laid down`,
  ],
} satisfies Partial<EventsInWords>;
