import { Visitor, type Answer } from '../tests/harness/visitor.ts';
import { COMMENT } from './comment.ts';
import { timeCallers, measured, type Measured } from './measuring.ts';
import { PASSWORD } from './years-of-a-pair.ts';

/** Somebody of one pair who reads its documents, each read waiting for the one before. Times are in milliseconds. */
export interface Reader {
  /** Records one further fact, and waits until it can be read. */
  comment(): Promise<void>;
  /** Since the server began: milliseconds of one read, which is no part of the others. */
  first(document: string): Promise<number>;
  /** A path that leads nowhere. */
  nothing(reads: number): Promise<Measured>;
  /** With nothing new between. */
  again(document: string, reads: number): Promise<Measured>;
  /** Each as of another day, spread over all that they have had. */
  asOf(document: string, reads: number): Promise<Measured>;
  /** Each after a fact that was recorded since the last; recording it, and hearing of it, isn't timed. */
  afterAFact(document: string, reads: number): Promise<Measured>;
}

/** What reads as of a day are called. */
export const GONE_BY = 'as of days gone by';
const DAY = 86_400_000;

export const readingsOf = async (url: string, email: string): Promise<Reader> => {
  const visitor = new Visitor(url, '/api');
  must(await visitor.post('/auth/sign-in/email', { email, password: PASSWORD }));
  const [{ allianceId, began }] = must(await visitor.get('/alliances')).body as [
    { allianceId: string; began: string },
  ];
  const since = Date.parse(began);
  const days = Math.floor((Date.now() - since) / DAY);
  const path = (document: string) => `/alliances/${allianceId}/${document}`;
  const ask = async (what: string, expected: number) => {
    const response = await fetch(`${url}/api${what}`, { headers: { cookie: visitor.cookie } });
    // The whole of it, as it came: what a page does with it is not asked here.
    await response.arrayBuffer();
    if (response.status !== expected) throw new Error(`${what} was answered with ${response.status}`);
  };
  const read = (document: string) => ask(path(document), 200);
  const comment = async () => {
    visitor.after(must(await visitor.post(`/alliances/${allianceId}/contract/comment-clause`, COMMENT)));
    // It waits for what was recorded, and is refused before anything is drawn.
    await visitor.get(`${path('story')}?asOf=no-day`);
  };
  const asking = (what: string, reads: number, asked: (n: number) => Promise<void>) => {
    let n = 0;
    return timeCallers(what, 1, () => (n < reads ? asked(n++) : undefined));
  };
  return {
    comment,
    first: async (document) => (await asking('the first of all', 1, () => read(document))).p50,
    nothing: (reads) => asking('nothing at all', reads, () => ask('/nowhere', 404)),
    again: (document, reads) => asking('the same again', reads, () => read(document)),
    asOf: (document, reads) =>
      asking(GONE_BY, reads, (n) => {
        const day = new Date(since + (1 + Math.floor((n * (days - 1)) / reads)) * DAY);
        return read(`${document}?asOf=${day.toISOString().slice(0, 10)}`);
      }),
    afterAFact: async (document, reads) => {
      const times: number[] = [];
      for (let n = 0; n < reads; n++) {
        await comment();
        const before = performance.now();
        await read(document);
        times.push(performance.now() - before);
      }
      const all = times.reduce((sum, time) => sum + time, 0);
      return measured('after a further fact', reads, all, times);
    },
  };
};

const must = (answer: Answer): Answer => {
  if (answer.status !== 200) throw new Error(`it was answered with ${answer.status}`);
  return answer;
};
