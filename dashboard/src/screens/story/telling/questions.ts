import type { Attention, Day, StoryDocument } from '@alliance/api-client/generated/api';
import type { LinkProps } from '@tanstack/react-router';
import { capital, counted, list, span } from '../../../words/counts.ts';
import { dayNear } from '../../../words/days-in-words.ts';
import { daysBetween } from '../../../words/days.ts';
import { points } from '../../../words/points.ts';
import { forBoth } from './for-both.ts';
import { nameOf, rhythmInWords } from './names.ts';
import { quoted } from '../../../words/quoted.ts';

export interface Question {
  readonly text: string;
  /** The screen that it leads to, and what its link says. */
  readonly leads: {
    readonly to: NonNullable<LinkProps['to']>;
    readonly says: string;
    /** A page of that screen, where the link goes straight to what it says. */
    readonly page?: { readonly amendmentId: string } | 'sign';
    /** Where one session's page is meant. */
    readonly sessionId?: string;
  };
}

const dayOf = (
  { on, there }: { readonly on: Day; readonly there?: Day | undefined },
  story: StoryDocument,
): string => forBoth(story, { day: on, there }, (each) => dayNear(each, story.asOf));

/** What asks for attention, as a question or an invitation; never a reproach. */
export const questionOf = (attention: Attention, story: StoryDocument): Question => {
  switch (attention.kind) {
    case 'amendment-awaits-you': {
      const { by, clause } = attention.params;
      const what = {
        add: `a new clause, ${quoted(clause.title)}`,
        change: `other words for ${quoted(clause.title)}`,
        retire: `doing without ${quoted(clause.title)}`,
      };
      return {
        text: `On ${dayOf(attention.params, story)} ${nameOf(story, by)} offered ${what[clause.op]}. What would you answer?`,
        leads: {
          to: '/pairs/$allianceId/agreement',
          says: 'Read it',
          page: { amendmentId: attention.params.amendmentId },
        },
      };
    }
    case 'ending-awaits-you': {
      const { of, by } = attention.params;
      return {
        text: `On ${dayOf(attention.params, story)} ${nameOf(story, by)} proposed to end ${of === 'alliance' ? 'our partnership' : 'our agreement'}. What would you say to that?`,
        leads: {
          to: of === 'alliance' ? '/pairs/$allianceId' : '/pairs/$allianceId/agreement',
          says: 'Answer it',
        },
      };
    }
    case 'comment-awaits-you': {
      const { clause, by } = attention.params;
      return {
        text: `On ${dayOf(attention.params, story)} ${nameOf(story, by)} wrote about ${quoted(clause.title)}. What would you answer?`,
        leads: { to: '/pairs/$allianceId/agreement', says: 'Read it' },
      };
    }
    case 'signature-awaits-you': {
      const { version, otherSignedOn } = attention.params;
      const other = nameOf(story, story.viewer.role === 'coach' ? 'supervisor' : 'coach');
      return {
        text: `The words of version ${version} are agreed${otherSignedOn ? `, and ${other} has signed them` : ''}. Is this the text you’d sign?`,
        leads: { to: '/pairs/$allianceId/agreement', says: `Read version ${version}`, page: 'sign' },
      };
    }
    case 'review-awaits-you': {
      const { session, sessionId, otherHasSealed } = attention.params;
      const other = nameOf(story, story.viewer.role === 'coach' ? 'supervisor' : 'coach');
      return {
        text: `What did you learn in session ${session}?${otherHasSealed ? ` ${other} has written, and you’ll both read both.` : ''}`,
        leads: { to: '/pairs/$allianceId/review', says: 'Write your review', sessionId },
      };
    }
    case 'pulse-awaits-you': {
      const { session, otherHasSealed } = attention.params;
      return {
        text: `Eight statements about session ${session}${otherHasSealed ? ', answered by the other already' : ''}. How was it for you?`,
        leads: { to: '/pairs/$allianceId/alliance', says: 'Answer them' },
      };
    }
    case 'touch-awaits-you': {
      const { label, session } = attention.params;
      return {
        text: `How deep did ${quoted(label)} go in session ${session}? It counts once you both agree.`,
        leads: { to: '/pairs/$allianceId/themes', says: 'Look at it' },
      };
    }
    case 'correction-awaits-you': {
      const { label, session } = attention.params;
      return {
        text: `Did we put down rightly how ${quoted(label)} came up in session ${session}? A correction waits for your word.`,
        leads: { to: '/pairs/$allianceId/themes', says: 'Look at it' },
      };
    }
    case 'commitments-await': {
      const { count: many, of, session, sessionId } = attention.params;
      const [only] = of;
      const who = of.length === 1 && only ? nameOf(story, only) : 'you';
      return {
        text: `Before session ${session} ${who} set out to do ${counted(many, 'thing')}. What became of ${many === 1 ? 'it' : 'them'}?`,
        leads: {
          to: '/pairs/$allianceId/review',
          says: `Say what became of ${many === 1 ? 'it' : 'them'}`,
          sessionId,
        },
      };
    }
    case 'theme-returning': {
      const { label, beside } = attention.params;
      const company = beside.length > 0 ? `, beside ${list(beside.map((theme) => theme.label))}` : '';
      return {
        text: `${capital(label)} is back${company}. Whom might it be protecting this time?`,
        leads: { to: '/pairs/$allianceId/themes', says: 'See it among the themes' },
      };
    }
    case 'theme-stuck':
      return {
        text: `${capital(attention.params.label)} stays where it was. What might this theme be protecting?`,
        leads: { to: '/pairs/$allianceId/themes', says: 'See it among the themes' },
      };
    case 'themes-emerging':
      return {
        text: `${capital(attention.params.label)} is new among us. What would we like to learn from it?`,
        leads: { to: '/pairs/$allianceId/themes', says: 'See it among the themes' },
      };
    case 'drift': {
      const { session, by } = attention.params;
      return {
        text: `After session ${session} ${list(by.map((role) => nameOf(story, role)))} said our agreement needs a word. Which one?`,
        leads: { to: '/pairs/$allianceId/agreement', says: 'Open our agreement' },
      };
    }
    case 'distance': {
      const { size, direction } = attention.params;
      const higher = nameOf(story, direction > 0 ? 'coach' : 'supervisor');
      const lower = nameOf(story, direction > 0 ? 'supervisor' : 'coach');
      return {
        text: `Our last answers stand ${points(size)} apart. What does ${higher} see that ${lower} doesn’t, yet?`,
        leads: { to: '/pairs/$allianceId/alliance', says: 'See both lines' },
      };
    }
    case 'time-apart': {
      const { days, agreed } = attention.params;
      const what = agreed ? `; you agreed ${rhythmInWords(agreed)}` : '';
      return {
        text: `It has been ${span(days)}${what}. Still right for you?`,
        leads: { to: '/pairs/$allianceId/agreement', says: 'Open our agreement' },
      };
    }
    case 'clause-unspoken': {
      const { clause, since } = attention.params;
      return {
        text: `${quoted(clause.title)} stands as first signed, ${span(daysBetween(since, story.asOf))} ago. Still true?`,
        leads: { to: '/pairs/$allianceId/agreement', says: 'Open our agreement' },
      };
    }
  }
};
