import type { FieldError } from './problem-members.ts';

/** Where the types of problems live; each names one thing that went wrong, and stays the same for good. */
const TYPES = 'https://learning-alliance.example/problems/';

/** What may go wrong with anything that is asked, whatever it is. */
export const ANYWHERE = [
  'not-found',
  'not-signed-in',
  'other-origin',
  'invalid-request',
  'not-json',
  'field-twice',
  'body-too-large',
  'stale-revision',
  'too-many-requests',
  'idempotency-key-reused',
  'invalid-header',
  'not-yet-heard',
  'store-unavailable',
  'sessions-unavailable',
  'not-vouched-for',
  'opening',
  'service-away',
  'unexpected',
] as const;

/** The type of a problem by its name. */
export const problemType = <Name extends string>(name: Name) => `${TYPES}${name}` as const;

/** A problem as it travels: RFC 9457, `application/problem+json`. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly [extension: string]: unknown;
}

/** Something that the asker can understand and perhaps mend. Never holds anybody's words. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly document: ProblemDocument;
  readonly headers: Readonly<Record<string, string>>;
  constructor(
    type: string,
    status: number,
    title: string,
    extensions: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(title);
    this.document = { ...extensions, type: problemType(type), title, status };
    this.headers = headers;
  }
}

const problem = (name: (typeof ANYWHERE)[number], ...rest: Saying) => new Problem(name, ...rest);
type Saying = ConstructorParameters<typeof Problem> extends [string, ...infer Rest] ? Rest : never;

export const notFound = (title = 'There is nothing here that you can see.') =>
  problem('not-found', 404, title);
export const notSignedIn = () => problem('not-signed-in', 401, 'Sign in first.');
export const otherOrigin = () => problem('other-origin', 403, 'This can only be done from our own pages.');
export const invalid = (errors: readonly FieldError[]) =>
  problem('invalid-request', 422, 'Something in the request is not as it should be.', { errors });
export const notJson = () => problem('not-json', 400, 'The body of the request is not JSON.');
export const fieldTwice = () =>
  problem('field-twice', 400, 'A field stands in the body of the request twice.');
export const tooLarge = () => problem('body-too-large', 413, 'The request holds more than can be taken.');
export const unsupported = () => problem('not-json', 415, 'The body of the request has to be JSON.');
export const stale = (actual: string) =>
  problem(
    'stale-revision',
    412,
    'It has changed since you read it.',
    { revision: actual },
    { etag: `"${actual}"` },
  );
/** After how many seconds one may come again, for whoever reads the body and for whoever reads headers. */
export const comeAgain = (seconds: number) => {
  const retryAfter = Math.max(1, Math.ceil(seconds));
  return [{ retryAfter }, { 'retry-after': String(retryAfter) }] as const;
};
export const tooMany = (seconds: number) =>
  problem('too-many-requests', 429, 'That was a lot at once.', ...comeAgain(seconds));
export const keyReused = () =>
  problem('idempotency-key-reused', 422, 'This Idempotency-Key was used for another request.');
export const badHeader = (header: string) =>
  problem('invalid-header', 400, `The header ${header} is not as it should be.`, { header });
export const notYetProcessed = () =>
  problem('not-yet-heard', 503, 'This is still on its way here. Ask again.', {}, { 'retry-after': '1' });
export const storeUnavailable = () =>
  problem(
    'store-unavailable',
    503,
    'It could not be kept just now. Nothing was written.',
    {},
    { 'retry-after': '2' },
  );
export const sessionsUnavailable = () =>
  problem(
    'sessions-unavailable',
    503,
    'Nobody can be signed in just now. Ask again.',
    {},
    { 'retry-after': '2' },
  );
/** What is asked for was changed from outside, or rests on something that was: it isn't shown, and asking again is no use. */
export const notVouchedFor = () =>
  problem('not-vouched-for', 500, 'What is kept here was changed from outside, and isn’t shown.');
export const unexpected = () => problem('unexpected', 500, 'Something went wrong on our side.');
export const stillOpening = (said: { readonly hundredths?: number; readonly detail?: string } = {}) =>
  problem('opening', 503, 'This is still being opened.', said, { 'retry-after': '1' });
