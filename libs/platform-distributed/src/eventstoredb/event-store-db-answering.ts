import { StreamNotFoundError } from '@eventstore/db-client';
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
    answers: () => inTime(read()),
    close,
  };
};

const inTime = (answer: Promise<void>): Promise<void> =>
  new Promise((answered, failed) => {
    const late = setTimeout(() => failed(new Error('no answer in time')), PATIENCE);
    answer.then(answered, failed).finally(() => clearTimeout(late));
  });
