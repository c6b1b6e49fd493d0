import { rmSync } from 'node:fs';
import { Visitor } from '../tests/harness/visitor.ts';
import { verdict } from './bounds.ts';
import { startChild } from './children.ts';
import { COMMENT } from './comment.ts';
import { livedFolder } from './lived-folder.ts';
import { measured, type Measured } from './measuring.ts';
import type { Plan } from './plan.ts';
import { livedPair, PASSWORD, supervisorsEmail } from './years-of-a-pair.ts';

/** A supervisor with a hundred pairs that have met sixty times each: what is asked of *My pairs* and *Across pairs*. */
const WHOLE = { pairs: 100, sessions: 60, reads: 300, starts: 10 };
const SHORT = { pairs: 5, sessions: 4, reads: 10, starts: 2 };
const AT_MOST = 100;
const SUPERVISOR = 'otto';

/** Facts of a pair that has met so often. */
const factsOf = (sessions: number) => 27 + sessions * 17;

/** By its path below the person. */
type Page = 'pairs' | 'across-pairs';
const PAGES: readonly (readonly [Page, string])[] = [
  ['pairs', 'My pairs'],
  ['across-pairs', 'Across pairs'],
];

interface There {
  /** Milliseconds until the whole answer was here, over HTTP. */
  read(page: Page): Promise<number>;
  /** Something further in one of the pairs, and long enough for it to be heard. */
  comment(n: number): Promise<void>;
}

const supervisorAt = async (url: string): Promise<There> => {
  const visitor = new Visitor(url, '/api');
  const signedIn = await visitor.post('/auth/sign-in/email', {
    email: supervisorsEmail(SUPERVISOR),
    password: PASSWORD,
  });
  const { user } = signedIn.body as { user: { id: string } };
  let ids: readonly string[] = [];
  return {
    read: async (page) => {
      const before = performance.now();
      const response = await fetch(`${url}/api/people/${user.id}/${page}`, {
        headers: { cookie: visitor.cookie },
      });
      const text = await response.text();
      const time = performance.now() - before;
      if (response.status !== 200) throw new Error(`it was answered with ${response.status}`);
      const { pairs } = JSON.parse(text) as { pairs: readonly { allianceId: string }[] };
      ids = pairs.map(({ allianceId }) => allianceId);
      return time;
    },
    comment: async (n) => {
      const allianceId = ids[n % ids.length] ?? '';
      visitor.after(await visitor.post(`/alliances/${allianceId}/contract/comment-clause`, COMMENT));
      await visitor.get(`/alliances/${allianceId}/story?asOf=no-day`);
    },
  };
};

const times = async (
  what: string,
  reads: number,
  read: (n: number) => Promise<number>,
): Promise<Measured> => {
  const each: number[] = [];
  for (let n = 0; n < reads; n++) each.push(await read(n));
  return measured(
    what,
    reads,
    each.reduce((sum, time) => sum + time, 0),
    each,
  );
};

const told = ({ what, p50, p99 }: Measured, bound: boolean): string =>
  `${what.padEnd(52)}${p50.toFixed(1).padStart(9)}${p99.toFixed(1).padStart(9)}${
    bound ? `   (p99 ${verdict({ value: p99, unit: ' ms', atMost: AT_MOST })})` : ''
  }`;

export const benchMyPairs = async (
  print: (line: string) => void,
  folder: string,
  { short }: Plan,
): Promise<void> => {
  if (short) print('too SHORT to prove anything');
  const { pairs, sessions, reads, starts } = short ? SHORT : WHOLE;
  const all = Array.from({ length: pairs }, (_, n) => ({ ...livedPair(n + 1), supervisor: SUPERVISOR }));
  try {
    const facts = await livedFolder(folder, all, factsOf(sessions));
    print(`one supervisor, ${pairs} pairs, ${sessions} sessions each, ${facts.toLocaleString('en')} facts`);
    print(`${''.padEnd(52)}${'p50 ms'.padStart(9)}${'p99 ms'.padStart(9)}`);
    const first = await startChild('./server.ts', folder);
    try {
      const there = await supervisorAt(first.url);
      print(told(await times('for the first time, nothing is made', 1, () => there.read('pairs')), false));
      for (const [page, name] of PAGES) {
        const { all: before } = await first.used();
        print(told(await times(`${name}: the same again`, reads, () => there.read(page)), true));
        const spent = (await first.used()).all - before;
        print(`${`${name}: CPU of one such read`.padEnd(52)}${(spent / reads).toFixed(1).padStart(9)}`);
        const again = Math.ceil(reads / 3);
        const further = await times(`${name}: after a further fact in one pair`, again, async (n) => {
          await there.comment(n);
          return there.read(page);
        });
        print(told(further, true));
      }
    } finally {
      await first.stop();
    }
    for (const [page, name] of PAGES) {
      const each: number[] = [];
      for (let n = 0; n < starts; n++) {
        const again = await startChild('./server.ts', folder);
        try {
          each.push(await (await supervisorAt(again.url)).read(page));
        } finally {
          await again.stop();
        }
      }
      print(told(measured(`${name}: the first after a start, ${starts} starts`, starts, 1, each), true));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
