import { createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** A key for one purpose, HKDF-SHA-256 (RFC 5869) from the installation's secret. */
export const keyFor = (secret: string, purpose: 'draft keys' | 'known devices' | 'attempts'): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `alliance identity ${purpose} v1`, 32));

/** What only this installation can make of a text: stands for an address without showing it. */
export const standInFor = (key: Uint8Array, text: string): string =>
  createHmac('sha256', key).update(text).digest('base64url').slice(0, 22);

/** 192 random bits, for a link that is used once. */
export const newToken = (): string => randomBytes(24).toString('base64url');
