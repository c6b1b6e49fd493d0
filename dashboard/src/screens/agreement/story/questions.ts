import { select, t } from '@lingui/core/macro';
import { nameOf } from '../../../pair/narrative/for-both.ts';
import { dayOf } from '../../../pair/narrative/day-of.ts';
import type { Questions } from '../../../pair/narrative/kinds.ts';
import { list, span } from '../../../words/counts.ts';
import { daysBetween } from '../../../words/days.ts';
import { quoted } from '../../../words/quoted.ts';
import { rhythmInWords } from '../rhythm-in-words.ts';

const AGREEMENT = '/pairs/$allianceId/agreement';

export const agreementQuestions = {
  'amendment-awaits-you': ({ params }, story) => {
    const { by, clause, amendmentId } = params;
    const [day, who, title] = [dayOf(params, story), nameOf(story, by), quoted(clause.title)];
    return {
      text: select(clause.op, {
        add: `On ${day} ${who} offered a new clause, ${title}. What would you answer?`,
        retire: `On ${day} ${who} offered doing without ${title}. What would you answer?`,
        other: `On ${day} ${who} offered other words for ${title}. What would you answer?`,
      }),
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
      text: otherSignedOn
        ? t`The words of version ${version} are agreed, and ${other} has signed them. Is this the text you’d sign?`
        : t`The words of version ${version} are agreed. Is this the text you’d sign?`,
      leads: { to: AGREEMENT, says: t`Read version ${version}`, page: 'sign' },
    };
  },
  drift: ({ params: { session, by } }, story) => ({
    text: t`After session ${session} ${list(by.map((role) => nameOf(story, role)))} said our agreement needs a word. Which one?`,
    leads: { to: AGREEMENT, says: t`Open our agreement` },
  }),
  'time-apart': ({ params: { days, agreed } }) => ({
    text: agreed
      ? t`It has been ${span(days)}; you agreed ${rhythmInWords(agreed)}. Still right for you?`
      : t`It has been ${span(days)}. Still right for you?`,
    leads: { to: AGREEMENT, says: t`Open our agreement` },
  }),
  'practice-offered': ({ params: { practice } }) => ({
    text: t`Would it say something to use one thing more?`,
    leads: { to: AGREEMENT, says: t`Switch it on in our agreement` },
    offers: practice,
  }),
  'clause-unspoken': ({ params: { clause, since } }, story) => ({
    text: t`${quoted(clause.title)} stands as first signed, ${span(daysBetween(since, story.asOf))} ago. Still true?`,
    leads: { to: AGREEMENT, says: t`Open our agreement` },
  }),
} satisfies Partial<Questions>;
