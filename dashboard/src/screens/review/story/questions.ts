import { plural, t } from '@lingui/core/macro';
import { nameOf } from '../../../pair/telling/for-both.ts';
import type { Questions } from '../../../pair/telling/kinds.ts';
import { count } from '../../../words/counts.ts';

const REVIEW = '/pairs/$allianceId/review';

export const reviewQuestions = {
  'review-awaits-you': ({ params: { session, sessionId, otherHasSealed } }, story) => {
    const other = nameOf(story, story.viewer.role === 'coach' ? 'supervisor' : 'coach');
    return {
      text: t`What did you learn in session ${session}?${otherHasSealed ? t` ${other} has written, and you’ll both read both.` : ''}`,
      leads: { to: REVIEW, says: t`Write your review`, sessionId },
    };
  },
  'commitments-await': ({ params: { count: many, of, session, sessionId } }, story) => {
    const [only] = of;
    const who = of.length === 1 && only ? nameOf(story, only) : 'you';
    const them = many === 1 ? 'it' : 'them';
    return {
      text: t`Before session ${session} ${who} set out to do ${plural(many, { one: 'one thing', other: `${count(many)} things` })}. What became of ${them}?`,
      leads: { to: REVIEW, says: t`Say what became of ${them}`, sessionId },
    };
  },
} satisfies Partial<Questions>;
