/**
 * 128 random bits in hexadecimal: an idempotency key. Made by hand because `crypto.randomUUID` is missing from pages
 * that are served without TLS, as on a machine in one's own network.
 */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
