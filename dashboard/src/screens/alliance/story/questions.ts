import { nameOf } from '../../../pair/telling/for-both.ts';
import type { Questions } from '../../../pair/telling/kinds.ts';
import { points } from '../../../words/points.ts';

const ALLIANCE = '/pairs/$allianceId/alliance';

export const pulseQuestions = {
  'pulse-awaits-you': ({ params: { session, otherHasSealed } }) => ({
    text: `Eight statements about session ${session}${otherHasSealed ? ', answered by the other already' : ''}. How was it for you?`,
    leads: { to: ALLIANCE, says: 'Answer them' },
  }),
  distance: ({ params: { size, direction } }, story) => {
    const higher = nameOf(story, direction > 0 ? 'coach' : 'supervisor');
    const lower = nameOf(story, direction > 0 ? 'supervisor' : 'coach');
    return {
      text: `Our last answers stand ${points(size)} apart. What does ${higher} see that ${lower} doesn’t, yet?`,
      leads: { to: ALLIANCE, says: 'See both lines' },
    };
  },
} satisfies Partial<Questions>;
