/** Where the types of problems live; each names one thing that went wrong, and stays the same for good. */
const TYPES = 'https://learning-alliance.example/problems/';

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
    this.document = { ...extensions, type: TYPES + type, title, status };
    this.headers = headers;
  }
}

export const notFound = () => new Problem('not-found', 404, 'There is nothing here that you can see.');
export const notSignedIn = () => new Problem('not-signed-in', 401, 'Sign in first.');
export const otherOrigin = () =>
  new Problem('other-origin', 403, 'This can only be done from our own pages.');
export const invalid = (errors: readonly { pointer: string; detail: string }[]) =>
  new Problem('invalid-request', 422, 'Something in the request is not as it should be.', { errors });
export const notJson = () => new Problem('not-json', 400, 'The body of the request is not JSON.');
export const fieldTwice = () =>
  new Problem('field-twice', 400, 'A field stands in the body of the request twice.');
export const tooLarge = () => new Problem('body-too-large', 413, 'The request holds more than can be taken.');
export const unsupported = () => new Problem('not-json', 415, 'The body of the request has to be JSON.');
export const stale = (actual: string) =>
  new Problem(
    'stale-revision',
    412,
    'It has changed since you read it.',
    { revision: actual },
    { etag: `"${actual}"` },
  );
/** After how many seconds one may come again. */
export const tooMany = (seconds: number) =>
  new Problem(
    'too-many-requests',
    429,
    'That was a lot at once. Wait a little.',
    {},
    { 'retry-after': String(Math.max(1, Math.ceil(seconds))) },
  );
export const keyReused = () =>
  new Problem('idempotency-key-reused', 422, 'This Idempotency-Key was used for another request.');
export const badHeader = (header: string) =>
  new Problem('invalid-header', 400, `The header ${header} is not as it should be.`, { header });
export const notYetHeard = () =>
  new Problem('not-yet-heard', 503, 'This is still on its way here. Ask again.', {}, { 'retry-after': '1' });
export const storeUnavailable = () =>
  new Problem(
    'store-unavailable',
    503,
    'It could not be kept just now. Nothing was written.',
    {},
    { 'retry-after': '2' },
  );
export const sessionsUnavailable = () =>
  new Problem(
    'sessions-unavailable',
    503,
    'Nobody can be signed in just now. Ask again.',
    {},
    { 'retry-after': '2' },
  );
/** What is asked for was changed from outside, or rests on something that was: it isn't shown, and asking again is no use. */
export const notVouchedFor = () =>
  new Problem('not-vouched-for', 500, 'What is kept here was changed from outside, and isn’t shown.');
export const unexpected = () => new Problem('unexpected', 500, 'Something went wrong on our side.');
