import pg from 'pg';
import type { Engine } from '../engine.ts';

/** Milliseconds. */
const PATIENCE = 2_000;

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
      connectionTimeoutMillis: PATIENCE,
      query_timeout: PATIENCE,
    });
    // A connection that breaks while nobody asks is found out at the next question.
    client.on('error', () => drop(client));
    await client.connect();
    return client;
  };
  return {
    name: 'postgresql',
    answers: async () => {
      const client = (connected ??= await connect());
      try {
        await client.query('select 1');
      } catch (error) {
        drop(client);
        throw error;
      }
    },
    close: async () => {
      await connected?.end();
    },
  };
};
