import { request } from 'node:http';
import { once } from 'node:events';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

export interface Listening {
  readonly headers: IncomingHttpHeaders;
  /** Everything that has been said. */
  said(): string;
  /** Whether that has been said, now or within two seconds. */
  heard(what: RegExp): Promise<boolean>;
  /** Whether it is over within so many milliseconds. */
  endsWithin(milliseconds: number): Promise<boolean>;
  cancel(): void;
}

/** Somebody's open event stream, read as it comes, byte by byte and without undoing any encoding. */
export const listenAt = async (
  url: string,
  cookie: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Listening> => {
  const asking = request(`${url}/api/events`, { agent: false, headers: { cookie, ...headers } }).end();
  const [answer] = (await once(asking, 'response')) as [IncomingMessage];
  let said = '';
  answer.setEncoding('utf8').on('data', (text: string) => (said += text));
  const over = new Promise<true>((ended) =>
    answer.on('close', () => ended(true)).on('error', () => ended(true)),
  );
  const later = (milliseconds: number) => new Promise<false>((late) => setTimeout(late, milliseconds, false));
  return {
    headers: answer.headers,
    said: () => said,
    heard: async (what) => {
      for (let turn = 0; turn < 100 && !what.test(said); turn++) await later(20);
      return what.test(said);
    },
    endsWithin: (milliseconds) => Promise.race([over, later(milliseconds)]),
    cancel: () => void asking.destroy(),
  };
};
