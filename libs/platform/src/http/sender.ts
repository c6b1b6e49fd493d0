import type { FastifyRequest } from 'fastify';
import type { Authorized } from './authorize.ts';

/** Whose limits a request counts towards: where nobody is signed in, whoever comes from the same address is one. */
export const senderOf = ({ viewer: { id } }: Authorized, { ip }: FastifyRequest): string =>
  id === '' ? `address ${ip}` : id;
