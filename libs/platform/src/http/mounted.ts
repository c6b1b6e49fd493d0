import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { authorizedIn } from './access-guard.ts';
import type { GuardContext } from './authorize.ts';
import type { Mount } from './mount.ts';
import { badHeader } from './problem.ts';

/** In which a mount finds the client's address; whatever a client wrote there is gone. */
export const CLIENT_ADDRESS = 'x-client-address';

/** Has somebody else's code answer, in the terms of Fetch that it speaks. */
export const passTo = async (
  mount: Mount,
  guard: GuardContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> => {
  const { viewer } = authorizedIn(request);
  const gone = new AbortController();
  // What stays open for somebody ends with their session. What anybody may ask for goes on: signing out is among it.
  const forget =
    mount.policy.on === 'public'
      ? () => undefined
      : guard.sessions.onOver(request.headers.cookie, () => gone.abort());
  reply.raw.on('close', () => {
    forget();
    gone.abort();
  });
  const response = await mount.handle(webRequest(request), viewer, gone.signal);
  reply.code(response.status);
  for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value);
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
  void reply.send(
    response.body ? Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]) : '',
  );
};

const webRequest = (request: FastifyRequest): Request => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined) headers.append(name, one);
  // The one header that no client can write: whoever counts attempts by address reads it.
  headers.set(CLIENT_ADDRESS, request.ip);
  const address = URL.parse(
    request.originalUrl,
    `${request.protocol}://${request.headers.host ?? 'localhost'}`,
  );
  if (!address) throw badHeader('Host');
  return new Request(address, {
    method: request.method,
    headers,
    ...(request.method === 'POST' && { body: JSON.stringify(request.body ?? {}) }),
  });
};
