import { z } from 'zod';
import { ofOneself, sealed, type FactOf } from './fact.ts';
import { zone } from './vocabulary.ts';

/**
 * Letters that somebody may do without. Invitations and the letters of an account aren't among them: nothing else
 * would bring those.
 */
export const mailKind = z.enum(['invitation-answered', 'waits-for-me', 'session-near', 'review-due']);
export type MailKind = z.infer<typeof mailKind>;

/** Those that come to whoever hasn't chosen: somebody waits for them then, or will in two days. */
export const unaskedMailKinds: readonly MailKind[] = ['waits-for-me', 'session-near'];

/** Which letters they want from then on; none, where the list is empty. */
export const mailKindsChosen = ofOneself(
  'MailKindsChosen',
  { kinds: sealed(z.array(mailKind).max(mailKind.options.length)) },
  // In the first version there were two kinds to choose from. Whoever chose then has not chosen those that came since.
  { version: 2, upcasts: { 1: (data) => data } },
);
/** The zone that their days are in from then on, an IANA name; null goes by the device that they read on. */
export const timeZoneChosen = ofOneself('TimeZoneChosen', { zone: sealed(zone.nullable()) });

/** Those that somebody may choose to read in, by their codes in ISO 639. */
export const language = z.enum(['en', 'de']);
export type Language = z.infer<typeof language>;

/** The language that they read in from then on; null goes by the browser that they read in. */
export const languageChosen = ofOneself('LanguageChosen', { language: sealed(language.nullable()) });

export const ownFacts = [mailKindsChosen, timeZoneChosen, languageChosen] as const;
export type OwnFact = FactOf<(typeof ownFacts)[number]>;
