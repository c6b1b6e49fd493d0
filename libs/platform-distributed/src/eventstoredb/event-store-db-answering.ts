import { EventStoreDBClient, StreamNotFoundError } from '@eventstore/db-client';
import type { Engine } from '../engine.ts';

/** A stream that nobody writes: that it isn't there is an answer. */
const NOT_THERE = 'readiness';
/** Milliseconds. */
const PATIENCE = 2_000;

export const eventStoreDbAnswering = (url: string): Engine => {
  const client = EventStoreDBClient.connectionString`${url}`;
  return {
    name: 'eventstoredb',
    answers: async () => {
      const facts = client.readStream(NOT_THERE, { maxCount: 1, deadline: PATIENCE });
      try {
        for await (const fact of facts) if (fact) return;
      } catch (error) {
        if (!(error instanceof StreamNotFoundError)) throw error;
      }
    },
    close: () => client.dispose(),
  };
};
