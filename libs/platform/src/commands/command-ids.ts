import { hash, randomUUID } from 'node:crypto';
import { idIn } from '@alliance/decider/scope';
import type { KeyVault } from '../ports/key-vault.ts';
import type { CommandEnvelope } from './command.ts';

/** A UUID (version 8, RFC 9562) made of a digest of its parts: the same parts give the same id. */
export const idFrom = (...parts: readonly string[]): string => {
  const hex = hash('sha256', JSON.stringify(parts), 'hex');
  const variant = ((parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** Sent again under the same key by the same person, a command has the same id, and so have its facts. */
export const commandIdOf = (service: string, by: string, idempotencyKey: string | undefined): string =>
  idempotencyKey === undefined ? randomUUID() : idFrom(service, by, idempotencyKey);

export const factIdOf = (commandId: string, index: number): string => idFrom(commandId, `fact ${index}`);
export const newIdOf = (commandId: string): string => idFrom(commandId, 'new');
/** 32 hexadecimal characters, of which 122 bits are random. */
export const newNonce = (): string => {
  const uuid = randomUUID();
  return uuid.slice(0, 8) + uuid.slice(9, 13) + uuid.slice(14, 18) + uuid.slice(19, 23) + uuid.slice(24);
};

/** By which a command is recognised that is sent again. Without an idempotency key it can't be, and needs none. */
export const digestOf = (
  vault: Pick<KeyVault, 'digest'>,
  { aggregate, verb, scope, id, body, idempotencyKey }: CommandEnvelope,
): string =>
  idempotencyKey === undefined
    ? ''
    : vault.digest(JSON.stringify([aggregate.name, verb, idIn(scope), id ?? null, body]));
