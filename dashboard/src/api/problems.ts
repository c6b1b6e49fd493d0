import type { ProblemName } from '@alliance/api-client/asking';

/** What a refusal is called; `offline` where nobody answered. */
export type Refused = ProblemName | 'offline';
export type Sentences = Readonly<Partial<Record<Refused, string>>>;

const UNEXPECTED = 'Something went wrong on our side. Nothing you wrote is lost.';

/**
 * What a refusal means, in a sentence that says what can be done. The key is the last part of the problem's `type`.
 * A screen may add sentences of its own for what only it can meet.
 */
const SENTENCES: Sentences = {
  'not-signed-in': 'You were signed out. Sign in again; what you wrote is still here.',
  'not-found': 'There is nothing here that you can see.',
  'stale-revision': 'The other of you changed this a moment ago. Read it again before you go on.',
  'version-has-moved-on': 'Another version has come since you began. Read it first.',
  'text-has-changed': 'The words changed after you read them, so nothing was signed. Read them again.',
  'store-unavailable': 'It couldn’t be kept just now. Nothing was sent; try again in a moment.',
  'not-yet-heard': 'What you did is kept, and still on its way to this page. Try again in a moment.',
  'body-too-large': 'That is more than can be kept in one piece. Shorten it a little.',
  'no-invitation': 'This link leads to no invitation. Ask for a new one.',
  'invitation-already-accepted': 'This invitation was already answered with a yes.',
  'inviter-cannot-accept': 'This is your own invitation. Send its link to the other person.',
  'inviter-cannot-decline': 'This is your own invitation. You can take it back instead.',
  'invitation-already-declined': 'You have said no to it. If that was a slip, ask for another invitation.',
  'invitation-already-answered': 'This invitation was answered. Write a new one.',
  'wrong-email-or-password': 'That e-mail and password don’t go together. Try again.',
  'email-in-use': 'There is an account with this e-mail already. Sign in instead.',
  'password-too-short': 'Choose a password of at least ten characters.',
  'password-too-common':
    'That is among the first passwords that somebody would try. A few words that don’t belong together will do.',
  'wrong-password': 'That isn’t the password that you have.',
  'email-already-yours': 'This is your address already.',
  'link-no-longer-works': 'This link was used, or is too old. Ask for a new one.',
  'sessions-unavailable': 'We can’t tell who is signed in just now. Nothing is lost; try again in a moment.',
  'password-too-long': 'Choose a password of at most 128 characters.',
  offline: 'The server didn’t answer. Nothing was sent, and nothing you wrote is lost.',
  unexpected: UNEXPECTED,
};

/** What is said where something between us and the server refused, which says nothing that people can use. */
const UNSAID: Sentences = {
  'too-many-requests': 'That was a lot at once. Wait a minute and try again.',
};

/** A refusal without a sentence here says what the server says of it. */
export const sentenceFor = (name: Refused, detail?: string, own: Sentences = {}): string =>
  own[name] ?? SENTENCES[name] ?? detail ?? UNSAID[name] ?? UNEXPECTED;
