import type {
  CommandPath,
  ProblemMembers,
  ProblemName,
  ProblemOf,
  ReadPath,
} from '@alliance/api-client/typed-paths';
import { t } from '@lingui/core/macro';
import { fieldSentence } from './field-sentence.ts';
import { whenAgain } from './when-again.ts';

/** What a refusal is called; `offline` where nobody answered. */
export type Refused = ProblemName | 'offline';
/** Whoever asks there may be refused so. */
export type RefusedAt<Path extends ReadPath | CommandPath> = (ProblemOf<Path> & ProblemName) | 'offline';

/** In words, or made of what the problem says beside its name. */
type Sentence = string | ((said: ProblemMembers) => string);
export type Sentences = Readonly<Partial<Record<Refused, Sentence>>>;

const UNEXPECTED = t`Something went wrong on our side. Nothing you wrote is lost.`;

/**
 * What a refusal means that anybody may meet, in a sentence that says what can be done. The key is the last part of the
 * problem's `type`. A chapter has sentences of its own for what only it can meet. What the server says in prose is for
 * whoever uses the API, and is never shown.
 */
const SENTENCES = {
  'not-signed-in': t`You were signed out. Sign in again; what you wrote is still here.`,
  'not-found': t`There is nothing here that you can see.`,
  'other-origin': t`This can only be done from our own pages. Open this page by its own address and try again.`,
  'invalid-request': ({ errors }) => fieldSentence(errors),
  'not-json': t`What was sent couldn’t be read. Load the page again and try once more; what you wrote is still here.`,
  'field-twice': t`What was sent couldn’t be read. Load the page again and try once more; what you wrote is still here.`,
  'invalid-header': t`What was sent couldn’t be read. Load the page again and try once more; what you wrote is still here.`,
  'idempotency-key-reused': t`What was sent had changed on its way. Load the page again and try once more; what you wrote is still here.`,
  'stale-revision': t`The other of you changed this a moment ago. Read it again before you go on.`,
  'store-unavailable': t`It couldn’t be kept just now. Nothing was sent; try again in a moment.`,
  'not-yet-heard': t`What you did is kept, and still on its way to this page. Try again in a moment.`,
  'body-too-large': t`That is more than can be kept in one piece. Shorten it a little.`,
  'sessions-unavailable': t`We can’t tell who is signed in just now. Nothing is lost; try again in a moment.`,
  'too-many-requests': ({ retryAfter }) => `${t`That was a lot at once.`} ${whenAgain(retryAfter)}`,
  'not-vouched-for': t`What is kept here was changed from outside, and isn’t shown.`,
  opening: t`This is still being opened.`,
  'service-away': ({ outcome }) =>
    outcome === 'unknown'
      ? t`A part of this can’t be reached just now. Whether it was done isn’t known: look, before you send it again.`
      : t`A part of this can’t be reached just now. Nothing you wrote is lost; try again in a moment.`,
  'practice-not-agreed': t`You two don’t use this now. It can be switched on in your agreement, under session format.`,
  'alliance-has-ended': t`Our partnership has ended. It can be read, and no longer changed.`,
  'alliance-not-formed': t`This can begin once you have both said yes to each other.`,
  'already-founded': t`This organisation has already been founded.`,
  'not-a-member': t`This has to be one of the two of you.`,
  offline: t`The server didn’t answer. Nothing was sent, and nothing you wrote is lost.`,
  unexpected: UNEXPECTED,
} satisfies Sentences;

/** What a chapter has to word of these refusals. One that is left out does not compile. */
export type SentencesFor<Name extends Refused> = Sentences & {
  readonly [Each in Exclude<Name, keyof typeof SENTENCES>]: Sentence;
};

/** A server of another build may refuse for what this page has never heard of. */
export const sentenceFor = (name: Refused, said: ProblemMembers = {}, own: Sentences = {}): string => {
  const general: Sentences = SENTENCES;
  const sentence = own[name] ?? general[name] ?? UNEXPECTED;
  return typeof sentence === 'string' ? sentence : sentence(said);
};
