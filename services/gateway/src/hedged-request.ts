import {
  attemptAt,
  type UpstreamResponse,
  type UpstreamRequest,
  type Attempt,
  type Upstream,
} from './attempt.ts';
import { timeBefore } from './time-before.ts';

/** Milliseconds: a command is decided in far less, so one that takes longer is asked of another as well. */
const SOON = 500;
/** The same where the other isn't found ready: that may have been a moment's trouble, and to ask it costs nothing. */
const LATE = 1_000;

/** It answered 503. */
class Unable<T> extends Error {
  override readonly name = 'Unable';
  readonly answer: UpstreamResponse<T>;
  constructor(answer: UpstreamResponse<T>) {
    super('it can’t just now');
    this.answer = answer;
  }
}

interface Tried<T> {
  readonly by: Attempt<T>;
  readonly answer: UpstreamResponse<T>;
}

/** @throws Unable */
const goodAnswerOf = async <T>(by: Attempt<T>): Promise<Tried<T>> => {
  const answer = await by.answer;
  if (answer.statusCode === 503) throw new Unable(answer);
  return { by, answer };
};

/** Aborts an attempt whose response isn't needed. Its process gets no further requests until it reports ready. */
const letGo = <T>({ answer, giveUp }: Attempt<T>) => {
  answer.catch(() => undefined);
  giveUp();
};

/** The response where both attempts failed: the 503 of one of them, if there is one. */
const causeOf = <T>({ errors }: AggregateError): UpstreamResponse<T> => {
  const [unable, ...others] = errors.filter((error): error is Unable<T> => error instanceof Unable);
  for (const { answer } of others) if (answer !== unable?.answer) answer.body.destroy();
  if (unable === undefined) throw errors.at(-1);
  return unable.answer;
};

/**
 * Sends a request that may be sent twice. The second process is asked in addition to the first and not instead of
 * it, because a busy process can't be told from a hung one: the first good response is taken. A command is sent to
 * the second process after a short wait; a read only once the first process no longer reports ready.
 */
export const hedgedRequest = async <T>(
  way: Upstream,
  asked: UpstreamRequest<T>,
  one: string,
  other: string,
): Promise<UpstreamResponse<T>> => {
  const { instances } = way;
  const tries: Attempt<T>[] = [];
  const ask = (instance: string) => {
    const tried = attemptAt(way, instance, asked);
    tries.push(tried);
    return goodAnswerOf(tried);
  };
  const isTime = (waited: number) => {
    if (!instances.isLive(other)) return asked.method !== 'GET' && waited >= LATE;
    return (asked.method !== 'GET' && waited >= SOON) || !instances.isLive(one);
  };
  const first = ask(one);
  const askTheOther = async () => {
    if (await timeBefore(first, isTime)) return ask(other);
    return first.catch((error: unknown) => {
      if (error instanceof Unable && !instances.isLive(other)) throw error;
      return ask(other);
    });
  };
  try {
    const { by, answer } = await Promise.any([first, askTheOther()]);
    for (const tried of tries) if (tried !== by) letGo(tried);
    return answer;
  } catch (error) {
    return causeOf<T>(error as AggregateError);
  }
};
