import { StreamNotFoundError } from '@eventstore/db-client';
import pTimeout from 'p-timeout';
import type { Engine } from '../engine.ts';
import { openClient } from './client.ts';

/** A stream that nobody writes: that it isn't there is an answer. */
const NOT_THERE = 'readiness';
/** Milliseconds. */
const PATIENCE = 2_000;

export const eventStoreDbAnswering = (url: string): Engine => {
  const { client, close } = openClient(url);
  const read = async () => {
    try {
      for await (const fact of client.readStream(NOT_THERE, { maxCount: 1 })) if (fact) return;
    } catch (error) {
      if (!(error instanceof StreamNotFoundError)) throw error;
    }
  };
  return {
    name: 'eventstoredb',
    // The client gives a read no end of its own.
    answers: () => pTimeout(read(), { milliseconds: PATIENCE }),
    close,
  };
};
