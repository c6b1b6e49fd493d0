import { createInterface } from 'node:readline';
import type { Socket } from 'node:net';
import { z } from 'zod';

/** What is asked of a running server: a line of JSON. */
export const backupRequest = z.object({
  /** The folder that is to be made, from the root of the file system. */
  copyInto: z.string().min(1),
});

/** What it answers with: a line each, of which the last is `done` or `failed`. */
export const backupReply = z.union([
  z.object({ copied: z.string(), pages: z.number(), of: z.number() }),
  z.object({ done: z.object({ rootKeyIs: z.string() }) }),
  z.object({ failed: z.string() }),
]);
export type BackupReply = z.infer<typeof backupReply>;

export const lineOf = (message: z.infer<typeof backupRequest> | BackupReply): string =>
  `${JSON.stringify(message)}\n`;

/** Every line that comes through a socket, until the other side ends it. */
export const linesFrom = (socket: Socket): AsyncIterable<string> =>
  createInterface({ input: socket, crlfDelay: Number.POSITIVE_INFINITY });
