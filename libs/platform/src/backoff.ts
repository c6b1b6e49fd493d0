import { setTimeout as pause } from 'node:timers/promises';
import { ExponentialBackoff, halfJitterGenerator, type IBackoffFactory } from 'cockatiel';

/** How long is waited before something that failed is tried again, in milliseconds. */
export interface Waits {
  /** After the first failure, at most. It doubles with each further one. */
  readonly first: number;
  /** What it is never longer than. */
  readonly longest: number;
}

export interface Backoff {
  /**
   * Milliseconds to wait after one more failure. Each is somewhere between half of what it may be and all of it, so
   * that those who lost the same server don't come back to it at the same moment.
   */
  next(): number;
  /** It has worked: the next failure is a first one. */
  reset(): void;
}

export const backoff = ({ first, longest }: Waits): Backoff => {
  const start: IBackoffFactory<unknown> = new ExponentialBackoff({
    initialDelay: first,
    maxDelay: longest,
    generator: halfJitterGenerator,
  });
  let reached = start;
  return {
    next() {
      const wait = reached.next(undefined);
      reached = wait;
      return wait.duration;
    },
    reset: () => void (reached = start),
  };
};

export interface Retrying {
  readonly waits: Waits;
  /** Ends a wait at once, and with it the trying. An attempt that is under way is waited for. */
  readonly signal?: AbortSignal;
  /** Whether a wait keeps the process alive: it does where nothing is said. */
  readonly ref?: boolean;
  /** Hears of each failure, and how many milliseconds are waited now. What it throws ends the trying. */
  readonly failed?: (error: unknown, wait: number) => unknown;
}

/**
 * Tries until it works, whatever the error. An attempt that lasts says when it `worked`, so that what fails later is
 * a first failure again. What it answers counts, also when the signal came meanwhile: something may have been opened.
 * @throws what `failed` throws, or an `AbortError` once the signal has come
 */
export const retry = async <Result>(
  attempt: (worked: () => void) => Promise<Result>,
  { waits, signal, ref = true, failed }: Retrying,
): Promise<Result> => {
  let waiting: Backoff | undefined;
  const worked = () => waiting?.reset();
  for (;;)
    try {
      return await attempt(worked);
    } catch (error) {
      waiting ??= backoff(waits);
      const wait = waiting.next();
      await failed?.(error, wait);
      await pause(wait, undefined, { ref, ...(signal && { signal }) });
    }
};

/** For whoever catches: that the signal has come is no trouble, and all else is. */
export const unlessAborted =
  (signal: AbortSignal) =>
  (error: unknown): undefined => {
    if (!signal.aborted) throw error;
    return undefined;
  };
