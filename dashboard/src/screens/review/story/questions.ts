import { plural, t } from '@lingui/core/macro';
import { nameOf } from '../../../pair/narrative/for-both.ts';
import type { Questions } from '../../../pair/narrative/kinds.ts';
import { count } from '../../../words/counts.ts';

const REVIEW = '/pairs/$allianceId/review';

export const reviewQuestions = {
  'review-awaits-you': ({ params: { session, sessionId, otherHasSealed } }, story) => {
    const other = nameOf(story, story.viewer.role === 'coach' ? 'supervisor' : 'coach');
    return {
      text: otherHasSealed
        ? t`What did you learn in session ${session}? ${other} has written, and you’ll both read both.`
        : t`What did you learn in session ${session}?`,
      leads: { to: REVIEW, says: t`Write your review`, sessionId },
    };
  },
  'commitments-await': ({ params: { count: many, of, session, sessionId } }, story) => {
    const [only] = of;
    return {
      text:
        of.length === 1 && only
          ? plural(many, {
              one: `Before session ${session} ${nameOf(story, only)} set out to do one thing. What became of it?`,
              other: `Before session ${session} ${nameOf(story, only)} set out to do ${count(many)} things. What became of them?`,
            })
          : plural(many, {
              one: `Before session ${session} you set out to do one thing. What became of it?`,
              other: `Before session ${session} you set out to do ${count(many)} things. What became of them?`,
            }),
      leads: {
        to: REVIEW,
        says: plural(many, { one: 'Say what became of it', other: 'Say what became of them' }),
        sessionId,
      },
    };
  },
} satisfies Partial<Questions>;
