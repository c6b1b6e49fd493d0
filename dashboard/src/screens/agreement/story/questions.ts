import { t } from '@lingui/core/macro';
import { nameOf } from '../../../pair/telling/for-both.ts';
import { dayOf } from '../../../pair/telling/day-of.ts';
import type { Questions } from '../../../pair/telling/kinds.ts';
import { list, span } from '../../../words/counts.ts';
import { daysBetween } from '../../../words/days.ts';
import { quoted } from '../../../words/quoted.ts';
import { rhythmInWords } from './clauses-in-words.ts';

const AGREEMENT = '/pairs/$allianceId/agreement';

export const agreementQuestions = {
  'amendment-awaits-you': ({ params }, story) => {
    const { by, clause, amendmentId } = params;
    const what = {
      add: t`a new clause, ${quoted(clause.title)}`,
      change: t`other words for ${quoted(clause.title)}`,
      retire: t`doing without ${quoted(clause.title)}`,
    };
    return {
      text: t`On ${dayOf(params, story)} ${nameOf(story, by)} offered ${what[clause.op]}. What would you answer?`,
      leads: { to: AGREEMENT, says: t`Read it`, page: { amendmentId } },
    };
  },
  'comment-awaits-you': ({ params }, story) => ({
    text: t`On ${dayOf(params, story)} ${nameOf(story, params.by)} wrote about ${quoted(params.clause.title)}. What would you answer?`,
    leads: { to: AGREEMENT, says: t`Read it` },
  }),
  'signature-awaits-you': ({ params: { version, otherSignedOn } }, story) => {
    const other = nameOf(story, story.viewer.role === 'coach' ? 'supervisor' : 'coach');
    return {
      text: t`The words of version ${version} are agreed${otherSignedOn ? t`, and ${other} has signed them` : ''}. Is this the text you’d sign?`,
      leads: { to: AGREEMENT, says: t`Read version ${version}`, page: 'sign' },
    };
  },
  drift: ({ params: { session, by } }, story) => ({
    text: t`After session ${session} ${list(by.map((role) => nameOf(story, role)))} said our agreement needs a word. Which one?`,
    leads: { to: AGREEMENT, says: t`Open our agreement` },
  }),
  'time-apart': ({ params: { days, agreed } }) => ({
    text: t`It has been ${span(days)}${agreed ? t`; you agreed ${rhythmInWords(agreed)}` : ''}. Still right for you?`,
    leads: { to: AGREEMENT, says: t`Open our agreement` },
  }),
  'clause-unspoken': ({ params: { clause, since } }, story) => ({
    text: t`${quoted(clause.title)} stands as first signed, ${span(daysBetween(since, story.asOf))} ago. Still true?`,
    leads: { to: AGREEMENT, says: t`Open our agreement` },
  }),
} satisfies Partial<Questions>;
