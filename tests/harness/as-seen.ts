import type { Visitor } from './visitor.ts';

/** Everything that an answer says, byte for byte, but for when it was sent. */
export interface AsSeen {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly text: string;
}

/** What changes from one second to the next, or with the session. */
const OF_THE_MOMENT = new Set(['date', 'set-cookie']);

export const seenBy = async (
  url: string,
  visitor: Visitor,
  path: string,
  sent?: { readonly body: object; readonly headers?: Readonly<Record<string, string>> },
): Promise<AsSeen> => {
  const answer = await fetch(`${url}/api${path}`, {
    method: sent ? 'POST' : 'GET',
    headers: { cookie: visitor.cookie, origin: url, 'content-type': 'application/json', ...sent?.headers },
    ...(sent && { body: JSON.stringify(sent.body) }),
  });
  return {
    status: answer.status,
    headers: [...answer.headers].filter(([name]) => !OF_THE_MOMENT.has(name)),
    text: await answer.text(),
  };
};

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
/** Where one is told: in a body, which is text in text here, and as a header. */
const TOKEN = /((?:revision|position)\\":\\"|"etag","\\")[\w-]{22}/g;
/** Each contract has a random of its own, which is part of what is hashed. */
const RANDOM = /(nonce\\":\\"[0-9a-f]{32}|textHash\\":\\"[0-9a-f]{64})/g;

/**
 * A history as somebody saw it, so that it can be held against another: ids are named in the order in which they first
 * appear, the two by who they are, and opaque tokens only by their length.
 */
export const withoutNames = (
  seen: readonly AsSeen[],
  people: Readonly<Record<string, string>>,
): readonly string[] => {
  const names = new Map<string, string>();
  let text = seen.map((each) => JSON.stringify(each)).join('\n');
  for (const [id, name] of Object.entries(people)) text = text.replaceAll(id, name);
  return text
    .replaceAll(RANDOM, (each) => `(a random of ${each.length} characters)`)
    .replaceAll(TOKEN, '$1(a token of 22 characters)')
    .replaceAll(ID, (id) => names.get(id) ?? (names.set(id, `id ${names.size + 1}`), names.get(id) ?? id))
    .split('\n');
};
