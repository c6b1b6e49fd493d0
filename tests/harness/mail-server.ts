import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

export interface Received {
  /** The envelope's, which decides whom it reaches. */
  readonly to: readonly string[];
  /** As it came over the line. */
  readonly raw: string;
}

export interface MailServer {
  readonly url: string;
  readonly letters: readonly Received[];
  close(): Promise<void>;
}

/** A letter as a mail program reads it. */
export const readMail = ({ raw }: Received): Promise<Email> => PostalMime.parse(raw);

/** A mail server that takes every letter, or refuses its reader. */
export const openMailServer = async ({ refuses = false } = {}): Promise<MailServer> => {
  const letters: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(refuses ? new Error('no such mailbox') : null),
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        letters.push({
          to: envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString('utf8'),
        });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    letters,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
};
