/**
 * What a refusal means, in a sentence that says what can be done. The key is the last part of the problem's `type`.
 * A screen may add sentences of its own for what only it can meet.
 */
const SENTENCES: Readonly<Record<string, string>> = {
  'not-signed-in': 'You were signed out. Sign in again; what you wrote is still here.',
  'not-found': 'There is nothing here that you can see.',
  'revision-has-moved': 'The other of you changed this a moment ago. Read it again before you go on.',
  'text-has-changed': 'The text changed after you read it, so it wasn’t signed. Read it again.',
  'too-many-requests': 'That was a lot at once. Wait a minute and try again.',
  'invitation-not-found': 'This link leads to no invitation. Ask for a new one.',
  'invitation-used': 'This invitation was already answered.',
  'own-invitation': 'This is your own invitation. Send its link to the other person.',
  'wrong-email-or-password': 'That e-mail and password don’t go together. Try again.',
  'email-in-use': 'There is an account with this e-mail already. Sign in instead.',
  'password-too-short': 'Choose a password of at least eight characters.',
  offline: 'You’re offline. Nothing was sent, and nothing you wrote is lost.',
  unexpected: 'Something went wrong on our side. Nothing you wrote is lost.',
};

/** better-auth's codes, as our problem names. */
const CODES: Readonly<Record<string, string>> = {
  INVALID_EMAIL_OR_PASSWORD: 'wrong-email-or-password',
  INVALID_EMAIL: 'wrong-email-or-password',
  USER_ALREADY_EXISTS: 'email-in-use',
  USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL: 'email-in-use',
  PASSWORD_TOO_SHORT: 'password-too-short',
  UNAUTHORIZED: 'not-signed-in',
};

export const nameOfCode = (code: string): string => CODES[code] ?? 'unexpected';

export const sentenceFor = (
  name: string,
  detail?: string,
  own: Readonly<Record<string, string>> = {},
): string => own[name] ?? SENTENCES[name] ?? detail ?? (SENTENCES['unexpected'] as string);
