import type { Scope } from '@alliance/decider/scope';
import type { Tokens } from '../sealing/tokens.ts';

const TOKEN = /^[A-Za-z0-9_-]{22}$/;
/** As pages of earlier builds still name them. It says how far a log has come, which is nobody's to know. */
const BARE = /^[a-z]+:\d{1,15}(?:\.[0-9a-f]{32})?$/;
/** More than there are services, since who sends them can't tell which of two is the later. */
const MOST = 8;

/** How far the log that a topic carries had come with something. */
export interface Place {
  readonly topic: string;
  readonly position: number;
}

const named = (topic: string, scope: Scope, person: string) => ['position', topic, scope, person];

/**
 * A position as a command's answer tells it: whoever has it was let in to that scope when it was made, and nobody else
 * can use it.
 */
export const positionToken = (
  tokens: Tokens,
  scope: Scope,
  person: string,
  { topic, position }: Place,
): string => tokens.made(position, named(topic, scope, person));

/**
 * Tokens of `Alliance-Position: 3q2-7w…, Zm9vYm…`; undefined where it isn't like that. What earlier builds wrote is
 * passed over: such a page reads without waiting, once, and goes on with what it is answered then.
 */
export const tokensIn = (header: string): readonly string[] | undefined => {
  const parts = header.split(',', MOST + 1).map((part) => part.trim());
  const read = parts.filter((part) => !BARE.test(part));
  return parts.length <= MOST && read.every((part) => TOKEN.test(part)) ? read : undefined;
};

/** What a token tells of; undefined where it was made up, or for another scope or person. */
export const placeOf = (
  tokens: Tokens,
  topics: readonly string[],
  scope: Scope,
  person: string,
  token: string,
): Place | undefined => {
  for (const topic of topics) {
    const position = tokens.read(token, named(topic, scope, person));
    if (position !== undefined) return { topic, position };
  }
  return undefined;
};
