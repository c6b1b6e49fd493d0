import { t } from '@lingui/core/macro';
import { WHAT } from '../../../pair/ending/what-ends.ts';
import { dayOf } from '../../../pair/narrative/day-of.ts';
import { nameOf } from '../../../pair/narrative/for-both.ts';
import type { Questions } from '../../../pair/narrative/kinds.ts';

export const endingQuestions = {
  'ending-awaits-you': ({ params }, story) => ({
    text: t`On ${dayOf(params, story)} ${nameOf(story, params.by)} proposed to end ${WHAT[params.of]}. What would you say to that?`,
    leads: {
      to: params.of === 'alliance' ? '/pairs/$allianceId' : '/pairs/$allianceId/agreement',
      says: t`Answer it`,
    },
  }),
} satisfies Partial<Questions>;
