import { attemptAt, type UpstreamResponse, type UpstreamRequest, type Upstream } from './attempt.ts';
import { wasNeverSent } from '@alliance/platform/http/never-sent';
import { timeBefore } from './time-before.ts';

/** The request was sent and not answered, so it isn't known whether it took effect. */
export class OutcomeUnknown extends Error {
  override readonly name = 'NotKnown';
  /** 504 where there was no answer in time, 502 where it was broken off. */
  readonly statusCode: 502 | 504;
  constructor(statusCode: 502 | 504, cause?: unknown) {
    super('it is not known whether it was done', { cause });
    this.statusCode = statusCode;
  }
}

const isTooLate = (error: unknown) =>
  (error as { readonly code?: string }).code === 'UND_ERR_HEADERS_TIMEOUT';

/**
 * Sends a request that must not be sent twice: a second process is asked only where no byte reached the first. When
 * the first is found away while the second is ready, the attempt is given up.
 * @throws NotKnown
 */
export const singleRequest = async <T>(
  way: Upstream,
  asked: UpstreamRequest<T>,
  one: string,
  other?: string,
): Promise<UpstreamResponse<T>> => {
  const { instances } = way;
  const tried = attemptAt(way, one, asked);
  if (
    other !== undefined &&
    (await timeBefore(tried.answer, () => instances.isAway(one) && instances.isLive(other)))
  ) {
    tried.answer.catch(() => undefined);
    tried.giveUp();
    throw new OutcomeUnknown(504);
  }
  try {
    return await tried.answer;
  } catch (error) {
    if (!wasNeverSent(error)) throw new OutcomeUnknown(isTooLate(error) ? 504 : 502, error);
    if (other === undefined) throw error;
    return singleRequest(way, asked, other);
  }
};
