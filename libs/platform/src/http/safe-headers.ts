import type { onRequestHookHandler, onSendHookHandler } from 'fastify';

/**
 * What a browser is told of every answer that isn't a page: it is what its type says, is shown nowhere, runs nothing,
 * and belongs to our own pages alone (OWASP ASVS 5.0, 3.2, 3.4 and 3.5; OWASP REST Security Cheat Sheet).
 */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** A hook for `onRequest`: whatever is answered carries them, refusals too. */
export const addSafeHeaders: onRequestHookHandler = (_request, reply, done) => {
  void reply.headers(SAFE_HEADERS);
  done();
};

/** A type as it is said: all text that we answer is UTF-8, also JSON, which is never else (OWASP ASVS 5.0, 4.1.1). */
export const withCharset = (type: string): string =>
  /(json|xml)$/.test(type) ? `${type}; charset=utf-8` : type;

/** A hook for `onSend`. */
export const sayCharset: onSendHookHandler = (_request, reply, payload, done) => {
  const type = reply.getHeader('content-type');
  if (typeof type === 'string' && withCharset(type) !== type)
    void reply.header('content-type', withCharset(type));
  done(null, payload);
};
