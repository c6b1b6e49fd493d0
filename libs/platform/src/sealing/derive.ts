import { hkdfSync } from 'node:crypto';

const BYTES = 32;

type Purpose = 'wrap' | 'digest' | 'position' | 'check' | 'check vouched' | 'vouch' | 'vouch for a text';

/** A key for one purpose, HKDF-SHA-256 (RFC 5869) from the root key. */
export const derive = (rootKey: Uint8Array, purpose: Purpose): Buffer =>
  Buffer.from(hkdfSync('sha256', rootKey, '', `alliance key vault ${purpose} v1`, BYTES));
