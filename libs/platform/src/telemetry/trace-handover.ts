import type { Span } from '@opentelemetry/api';
import { LRUCache } from 'lru-cache';
import { traceparentOf } from './traces.ts';

/** Facts whose trace is remembered at a time, about 200 bytes each. A relay further behind loses the thread. */
const REMEMBERED = 10_000;

/**
 * From the command to the relay of the same process a trace goes by memory, so that the log holds facts and
 * nothing else. A crash, or a relay in another process, cuts the trace and nothing more.
 */
const handedOn = new LRUCache<string, string>({ max: REMEMBERED });

/** To be called before facts are appended: the relay may be faster than the answer. */
export const handOn = (factIds: readonly string[], span: Span): void => {
  const traceparent = traceparentOf(span);
  if (traceparent !== undefined) for (const id of factIds) handedOn.set(id, traceparent);
};

/** The `traceparent` under which a fact was appended, where it is still known. */
export const handedOnWith = (factId: string): string | undefined => handedOn.get(factId);
