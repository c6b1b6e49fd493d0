import type { ProblemName } from '@alliance/api-client/typed-paths';
import { t } from '@lingui/core/macro';

/** What a refusal is called; `offline` where nobody answered. */
export type Refused = ProblemName | 'offline';
export type Sentences = Readonly<Partial<Record<Refused, string>>>;

const UNEXPECTED = t`Something went wrong on our side. Nothing you wrote is lost.`;

/**
 * What a refusal means that anybody may meet, in a sentence that says what can be done. The key is the last part of the
 * problem's `type`. A chapter has sentences of its own for what only it can meet.
 */
const SENTENCES: Sentences = {
  'not-signed-in': t`You were signed out. Sign in again; what you wrote is still here.`,
  'not-found': t`There is nothing here that you can see.`,
  'stale-revision': t`The other of you changed this a moment ago. Read it again before you go on.`,
  'store-unavailable': t`It couldn’t be kept just now. Nothing was sent; try again in a moment.`,
  'not-yet-heard': t`What you did is kept, and still on its way to this page. Try again in a moment.`,
  'body-too-large': t`That is more than can be kept in one piece. Shorten it a little.`,
  'sessions-unavailable': t`We can’t tell who is signed in just now. Nothing is lost; try again in a moment.`,
  offline: t`The server didn’t answer. Nothing was sent, and nothing you wrote is lost.`,
  unexpected: UNEXPECTED,
};

/** What is said where something between us and the server refused, which says nothing that people can use. */
const UNSAID: Sentences = {
  'too-many-requests': t`That was a lot at once. Wait a minute and try again.`,
};

/** A refusal without a sentence here says what the server says of it. */
export const sentenceFor = (name: Refused, detail?: string, own: Sentences = {}): string =>
  own[name] ?? SENTENCES[name] ?? detail ?? UNSAID[name] ?? UNEXPECTED;
