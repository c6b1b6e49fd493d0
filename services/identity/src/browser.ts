/** A browser's part, for specs: keeps cookies with their paths, and names the origin of its page. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

export interface Kept {
  readonly value: string;
  readonly path: string;
}

export const browserAt = (origin: string, serve: (request: Request) => Promise<Response>) => {
  const jar = new Map<string, Kept>();

  const keep = (headers: readonly string[]) => {
    for (const header of headers) {
      const [pair = '', ...attributes] = header.split('; ');
      const name = pair.slice(0, pair.indexOf('='));
      const path = attributes.find((one) => one.startsWith('Path='))?.slice('Path='.length) ?? '/';
      if (attributes.includes('Max-Age=0')) jar.delete(name);
      else jar.set(name, { value: pair.slice(name.length + 1), path });
    }
  };
  const cookiesFor = (path: string): string =>
    [...jar]
      .filter(([, kept]) => kept.path === '/' || path === kept.path || path.startsWith(`${kept.path}/`))
      .map(([name, { value }]) => `${name}=${value}`)
      .join('; ');

  const ask = async (path: string, init: RequestInit, own: Record<string, string>): Promise<Answer> => {
    const cookie = cookiesFor(path);
    const headers = { ...(cookie && { cookie }), ...own };
    const response = await serve(new Request(`${origin}${path}`, { ...init, headers }));
    keep(response.headers.getSetCookie());
    const text = await response.text();
    return {
      status: response.status,
      body: text ? (JSON.parse(text) as unknown) : undefined,
      headers: response.headers,
    };
  };

  return {
    jar,
    keep,
    cookiesFor,
    get: (path: string) => ask(path, {}, {}),
    post: (path: string, body: unknown = {}, headers: Record<string, string> = { origin }) =>
      ask(
        path,
        { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) },
        { 'content-type': 'application/json', ...headers },
      ),
  };
};
