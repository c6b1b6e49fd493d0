const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** The origins whose pages may change anything. On one's own machine the names of that machine are the same place. */
export const originsOf = (baseUrl: string, further: readonly string[] = []): readonly string[] => {
  const url = new URL(baseUrl);
  const own = LOOPBACK.includes(url.hostname)
    ? LOOPBACK.map((host) => `${url.protocol}//${host}${url.port && `:${url.port}`}`)
    : [url.origin];
  return [...own, ...further];
};

/**
 * Whether a request may change something: every browser names the origin of a page that does. A request that
 * names none is refused as well, so that nothing rests on what a browser leaves out.
 */
export const comesFrom = (origins: readonly string[], request: Request): boolean =>
  origins.includes(request.headers.get('origin') ?? '');
