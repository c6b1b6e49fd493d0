import type { Settings } from '@alliance/api-client/generated/api';

export type MailKind = Settings['mailKinds'][number];

/** Exactly what arrives, in the language of letters, which is English: the server's words, held to them by a spec. */
export const LETTERS = {
  'waits-for-me': { subject: 'It’s your turn', sentence: 'Something waits for you.' },
  'session-near': { subject: 'A session is near', sentence: 'In two days you meet.' },
  'review-due': { subject: 'A review is due', sentence: 'Something would be good to look back on.' },
} as const satisfies Partial<Record<MailKind, { readonly subject: string; readonly sentence: string }>>;

export type WrittenKind = keyof typeof LETTERS;

export const ABOUT_ALL =
  'What it is, and with whom, isn’t said here: mail is read in many places. Open it when it’s quiet:';
