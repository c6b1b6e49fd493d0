import pg from 'pg';
import type { Engine } from '../engine.ts';

/** Milliseconds. */
const CONNECTING = 2_000;
const ANSWERING = 1_000;

export const postgresAnswering = (url: string, clientId: string): Engine => {
  let connected: pg.Client | undefined;
  const drop = (client: pg.Client) => {
    if (connected === client) connected = undefined;
    void client.end().catch(() => undefined);
  };
  const connect = async () => {
    const client = new pg.Client({
      connectionString: url,
      application_name: `${clientId} readiness`,
      connectionTimeoutMillis: CONNECTING,
      query_timeout: ANSWERING,
    });
    // A connection that breaks while nobody asks is found out at the next question.
    client.on('error', () => drop(client));
    await client.connect();
    return client;
  };
  const ask = async () => {
    const client = (connected ??= await connect());
    try {
      await client.query('select 1');
    } catch (error) {
      drop(client);
      throw error;
    }
  };
  let asked: Promise<void> | undefined;
  return {
    name: 'postgresql',
    // Whoever asks again before there was an answer waits for the same one, over the same connection.
    answers: () => (asked ??= ask().finally(() => (asked = undefined))),
    close: async () => {
      await connected?.end();
    },
  };
};
