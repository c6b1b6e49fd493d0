/** Errors of connecting: no byte was sent, so that it certainly had no effect. */
const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const of = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;

/** Whether a request failed before anything of it left; `fetch` tells why as the cause. */
export const wasNeverSent = (error: unknown): boolean =>
  [error, of(error, 'cause')].some((one) => NEVER_SENT.has(String(of(one, 'code'))));
