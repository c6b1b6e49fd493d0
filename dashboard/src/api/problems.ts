import type { ProblemName } from '@alliance/api-client/typed-paths';

/** What a refusal is called; `offline` where nobody answered. */
export type Refused = ProblemName | 'offline';
export type Sentences = Readonly<Partial<Record<Refused, string>>>;

const UNEXPECTED = 'Something went wrong on our side. Nothing you wrote is lost.';

/**
 * What a refusal means that anybody may meet, in a sentence that says what can be done. The key is the last part of the
 * problem's `type`. A chapter has sentences of its own for what only it can meet.
 */
const SENTENCES: Sentences = {
  'not-signed-in': 'You were signed out. Sign in again; what you wrote is still here.',
  'not-found': 'There is nothing here that you can see.',
  'stale-revision': 'The other of you changed this a moment ago. Read it again before you go on.',
  'store-unavailable': 'It couldn’t be kept just now. Nothing was sent; try again in a moment.',
  'not-yet-heard': 'What you did is kept, and still on its way to this page. Try again in a moment.',
  'body-too-large': 'That is more than can be kept in one piece. Shorten it a little.',
  'sessions-unavailable': 'We can’t tell who is signed in just now. Nothing is lost; try again in a moment.',
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
