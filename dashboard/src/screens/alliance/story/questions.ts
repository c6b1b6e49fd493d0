import { t } from '@lingui/core/macro';
import { nameOf } from '../../../pair/narrative/for-both.ts';
import type { Questions } from '../../../pair/narrative/kinds.ts';
import { points } from '../../../words/points.ts';

const ALLIANCE = '/pairs/$allianceId/alliance';

export const pulseQuestions = {
  'pulse-awaits-you': ({ params: { session, otherHasSealed } }) => ({
    text: otherHasSealed
      ? t`Eight statements about session ${session}, answered by the other already. How was it for you?`
      : t`Eight statements about session ${session}. How was it for you?`,
    leads: { to: ALLIANCE, says: t`Answer them` },
  }),
  distance: ({ params: { size, direction } }, story) => {
    const higher = nameOf(story, direction > 0 ? 'coach' : 'supervisor');
    const lower = nameOf(story, direction > 0 ? 'supervisor' : 'coach');
    return {
      text: t`Our last answers stand ${points(size)} apart. What does ${higher} see that ${lower} doesn’t, yet?`,
      leads: { to: ALLIANCE, says: t`See both lines` },
    };
  },
} satisfies Partial<Questions>;
