export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/** Somebody's browser, as far as requests go: keeps cookies, sends an origin, waits for its own writes. */
export class Visitor {
  readonly #url: string;
  readonly #api: string;
  readonly #origin: string;
  readonly #cookies = new Map<string, string>();
  #position: string | undefined;
  /** The origin is that of the page, which is the server's own unless something stands before it. */
  constructor(url: string, api: string, origin = url) {
    this.#url = url;
    this.#api = api;
    this.#origin = origin;
  }

  get cookie() {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.#send('GET', path, undefined, {
      ...(this.#position !== undefined && { 'alliance-position': this.#position }),
      ...headers,
    });
  }

  post(path: string, body: unknown = {}, headers: Record<string, string> = {}): Promise<Answer> {
    const isRaw = typeof body === 'string' || body instanceof Uint8Array;
    return this.#send('POST', path, isRaw ? body : JSON.stringify(body), {
      'content-type': 'application/json',
      ...(this.#position !== undefined && { 'alliance-position': this.#position }),
      ...headers,
    });
  }

  /** Waits, from now on, until the services have heard of this write of theirs; nobody else's position is any use. */
  after(answer: Pick<Answer, 'body'>) {
    const { position } = answer.body as { position?: string };
    this.#position = position;
    return this;
  }

  /** A token lives five minutes: when it has run out, the session is asked for a new one, as the dashboard does. */
  async #send(
    method: string,
    path: string,
    body: string | Uint8Array | undefined,
    headers: Record<string, string>,
  ): Promise<Answer> {
    const answer = await this.#sendOnce(method, path, body, headers);
    const { type = '' } = (answer.body ?? {}) as { type?: string };
    if (answer.status !== 401 || !type.endsWith('/not-signed-in') || this.#cookies.size === 0) return answer;
    await this.#sendOnce('GET', '/auth/get-session', undefined, {});
    return this.#sendOnce(method, path, body, headers);
  }

  async #sendOnce(
    method: string,
    path: string,
    body: string | Uint8Array | undefined,
    headers: Record<string, string>,
  ): Promise<Answer> {
    const response = await fetch(this.#url + this.#api + path, {
      method,
      headers: { origin: this.#origin, cookie: this.cookie, ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : Buffer.from(body) }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      this.#cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const text = await response.text();
    const answer = {
      status: response.status,
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
      headers: response.headers,
    };
    return answer;
  }
}
