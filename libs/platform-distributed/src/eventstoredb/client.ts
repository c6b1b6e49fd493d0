import { EventStoreDBClient } from '@eventstore/db-client';
import { checkAddress } from './address.ts';

/** What the client looks up on itself with each call. */
interface Inside {
  supports(method: unknown, feature?: string): Promise<boolean>;
  handleError(client: unknown, error: Error): Promise<void>;
  getChannel(): Promise<{ close(): void }>;
}

export interface Client {
  readonly client: EventStoreDBClient;
  close(): Promise<void>;
}

const made = (url: string): EventStoreDBClient => {
  checkAddress(url);
  try {
    return EventStoreDBClient.connectionString(url);
  } catch {
    // The client's own error holds the address, and with it the password.
    throw new Error('the client cannot make sense of the address of EventStoreDB');
  }
};

/**
 * The client, with three things set right that version 6.2.1 leaves open:
 * - It sends appends by BatchAppend where the server offers it. All clients of a process share one table of
 *   unanswered batches: a connection that one of them loses fails the appends of all, and the answer that comes
 *   later throws where nobody can catch it. Append, one call for each, has no such table and keeps its deadline.
 * - What fails while it looks for another node, it fails unheard, which ends the process.
 * - It lets go of its calls, but not of its connection.
 */
export const openClient = (url: string): Client => {
  const client = made(url);
  const inside = client as unknown as Inside;
  const handleError = inside.handleError;
  inside.supports = async () => false;
  inside.handleError = (failed, error) => handleError(failed, error).catch(() => {});
  return {
    client,
    async close() {
      await client.dispose();
      // With several nodes there may be none to be found: nobody has to wait for that.
      void inside
        .getChannel()
        .then((channel) => channel.close())
        .catch(() => {});
    },
  };
};
