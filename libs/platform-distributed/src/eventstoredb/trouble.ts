import { ErrorType, isCommandError, MaxAppendSizeExceededError } from '@eventstore/db-client';
import { StoreUnavailable } from '@alliance/platform/ports/event-store';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';

const TROUBLE: ReadonlyMap<string, string> = new Map([
  [ErrorType.UNAVAILABLE, 'the server cannot be reached'],
  [ErrorType.CANCELLED, 'the server broke off'],
  [ErrorType.DEADLINE_EXCEEDED, 'the server did not answer in time'],
  [ErrorType.TIMEOUT, 'the server gave up'],
  [ErrorType.NOT_LEADER, 'another node is the leader now'],
  [ErrorType.ACCESS_DENIED, 'the server refuses access'],
  [ErrorType.STREAM_DELETED, 'the log was deleted'],
]);

/** An append holds more bytes than the server takes. */
export class AppendTooLarge extends Error {
  override readonly name = 'AppendTooLarge';
  readonly largest: number;
  constructor(largest: number) {
    super(`an append is larger than the server takes, which is ${largest} bytes`);
    this.largest = largest;
  }
}

const MOVED: ReadonlySet<string> = new Set([
  ErrorType.UNAVAILABLE,
  ErrorType.CANCELLED,
  ErrorType.NOT_LEADER,
]);

/** Whether the client looks for another way to the server with its next call. */
export const hasMoved = (error: unknown): boolean =>
  error instanceof Error && isCommandError(error) && MOVED.has(error.type);

/** What went wrong, in the words of the port. The client's own messages stay in the cause. */
export const meantBy = (error: unknown): Error => {
  if (error instanceof StoreUnavailable || error instanceof NotVouchedFor) return error;
  if (error instanceof MaxAppendSizeExceededError) return new AppendTooLarge(error.maxAppendSize);
  const trouble = error instanceof Error && isCommandError(error) ? TROUBLE.get(error.type) : undefined;
  return new StoreUnavailable(trouble ?? 'the server did not answer as expected', { cause: error });
};
