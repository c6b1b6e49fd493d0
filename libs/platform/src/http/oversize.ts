import { finished, Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest, onRequestHookHandler, RequestPayload } from 'fastify';
import { tooLarge } from './problem.ts';

/** The largest body that is taken: 128 KiB, about forty pages of text. */
export const LARGEST_BODY = 128 * 1024;

/** The largest that is read to its end, and let go. Whoever announces more is cut off. */
const LARGEST_READ = 8 * 1024 * 1024;

/**
 * Refuses a body that is announced as too large, and not before it has come: an answer that goes out while
 * somebody is still sending ends their connection, and may be lost with it. A hook for `onRequest`.
 */
export const refuseOversize: onRequestHookHandler = ({ headers, raw }, reply, done) => {
  const announced = Number(headers['content-length'] ?? 0);
  if (announced <= LARGEST_BODY) return done();
  if (announced <= LARGEST_READ) return void finished(raw.resume(), () => done(tooLarge()));
  void reply.header('connection', 'close');
  return done(tooLarge());
};

/**
 * Holds back a body whose length nobody announced until it is here, so that one that is too large is refused like any
 * other and nobody behind is asked. A hook for `preParsing`, for whoever passes bodies on.
 */
export const holdUnannounced = async (
  { headers }: FastifyRequest,
  _reply: FastifyReply,
  body: RequestPayload,
): Promise<RequestPayload> => {
  if (headers['transfer-encoding'] === undefined) return body;
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of body as AsyncIterable<Buffer>) {
    length += piece.length;
    // Whoever goes on and on is cut off with their answer.
    if (length > LARGEST_READ) throw tooLarge();
    if (length <= LARGEST_BODY) pieces.push(piece);
  }
  if (length > LARGEST_BODY) throw tooLarge();
  return Readable.from(pieces);
};
