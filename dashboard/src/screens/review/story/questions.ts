import { nameOf } from '../../../pair/telling/for-both.ts';
import type { Questions } from '../../../pair/telling/kinds.ts';
import { counted } from '../../../words/counts.ts';

const REVIEW = '/pairs/$allianceId/review';

export const reviewQuestions = {
  'review-awaits-you': ({ params: { session, sessionId, otherHasSealed } }, story) => {
    const other = nameOf(story, story.viewer.role === 'coach' ? 'supervisor' : 'coach');
    return {
      text: `What did you learn in session ${session}?${otherHasSealed ? ` ${other} has written, and you’ll both read both.` : ''}`,
      leads: { to: REVIEW, says: 'Write your review', sessionId },
    };
  },
  'commitments-await': ({ params: { count: many, of, session, sessionId } }, story) => {
    const [only] = of;
    const who = of.length === 1 && only ? nameOf(story, only) : 'you';
    const them = many === 1 ? 'it' : 'them';
    return {
      text: `Before session ${session} ${who} set out to do ${counted(many, 'thing')}. What became of ${them}?`,
      leads: { to: REVIEW, says: `Say what became of ${them}`, sessionId },
    };
  },
} satisfies Partial<Questions>;
