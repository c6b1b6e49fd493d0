import type { MailKind } from '@alliance/facts/own';

interface Words {
  readonly subject: string;
  readonly sentence: string;
}

/** What each kind says: that there is something. What it is, and between whom, is read behind the link alone. */
export const REMINDER_WORDS: Readonly<Record<MailKind, Words>> = {
  'waits-for-me': { subject: 'It’s your turn', sentence: 'Something waits for you.' },
  'session-near': { subject: 'A session is near', sentence: 'In two days you meet.' },
  'review-due': { subject: 'A review is due', sentence: 'Something would be good to look back on.' },
  'invitation-answered': { subject: 'Your invitation was answered', sentence: 'You have an answer.' },
};

export interface ReminderText {
  readonly name: string;
  /** Where one signs in. */
  readonly home: string;
  /** Each with the link that stops it. */
  readonly kinds: readonly { readonly kind: MailKind; readonly stop: string }[];
  readonly signature: string;
}

export const reminderText = ({ name, home, kinds, signature }: ReminderText): string =>
  `Hello ${name},

${kinds.map(({ kind }) => REMINDER_WORDS[kind].sentence).join('\n')}

What it is, and with whom, isn’t said here: mail is read in many places. Open it when it’s quiet:

${home}

${kinds.map(({ kind, stop }) => `Stop letters like “${REMINDER_WORDS[kind].subject}”:\n${stop}`).join('\n\n')}

${signature}
`;
