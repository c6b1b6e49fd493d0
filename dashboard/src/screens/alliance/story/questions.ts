import { t } from '@lingui/core/macro';
import { nameOf } from '../../../pair/narrative/for-both.ts';
import type { Questions } from '../../../pair/narrative/kinds.ts';
import { dayNear } from '../../../words/days-in-words.ts';
import { points } from '../../../words/points.ts';

const ALLIANCE = '/pairs/$allianceId/alliance';
const LOOKING_BACK = '/pairs/$allianceId/alliance/review';

export const pulseQuestions = {
  'pulse-awaits-you': ({ params: { session, otherHasSealed } }) => ({
    text: otherHasSealed
      ? t`Eight statements about session ${session}, answered by the other already. How was it for you?`
      : t`Eight statements about session ${session}. How was it for you?`,
    leads: { to: ALLIANCE, says: t`Answer them` },
  }),
  'alliance-review-awaits-you': ({ params: { step, otherHasSealed } }) => ({
    text: {
      view: otherHasSealed
        ? t`The other of you has written how we work. What helps, what do we avoid, what is still true?`
        : t`We agreed to look back at how we work. What helps, what do we avoid, what is still true?`,
      decision: t`Something that we would decide waits for your word.`,
      closing: t`The other of you would close our review. Does it stand so for you?`,
    }[step],
    leads: { to: LOOKING_BACK, says: step === 'view' ? t`Write it` : t`Read it` },
  }),
  'closing-review-invited': ({ params: { by } }, story) => ({
    text: t`Before it ends, would we like to look back together, by ${dayNear(by, story.asOf)}? Nobody has to.`,
    leads: { to: LOOKING_BACK, says: t`Look back together` },
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
