import { postgresForTests } from '../tests/engines/postgres.ts';
import { appending, type Load } from './emmett-appends.ts';
import { ours, theirs } from './emmett-contenders.ts';
import { raceOurs, raceTheirs, type Verdict } from './emmett-races.ts';
import { documentsOfOurs, documentsOfTheirs, foldOurs, foldTheirs, recordPast } from './emmett-rebuild.ts';
import { emmettVersion } from './emmett-store.ts';
import type { Measured } from './measuring.ts';

const LOADS: readonly Load[] = [
  { callers: 1, appends: 2_000, perAppend: 1 },
  { callers: 16, appends: 1_000, perAppend: 1 },
  { callers: 16, appends: 60, perAppend: 50 },
];
const PAST = 50_000;
/** Facts that are read at once. Emmett has no index on its global position, so it gains by large ones. */
const BATCHES = [500, 5_000];
/** Their projection takes one event at a time. */
const SHORT_PAST = 10_000;
const RACED = 20_000;
const ROUNDS = 3;

const NOTES = [
  'Same: server, synchronous_commit, facts, versions expected, callers; each answer means that the commit is synced.',
  'Appends: ours puts what arrives together into one transaction; emmett runs one function call in one transaction',
  '  for each append, here on a connection for each caller. × is ours against emmett in the same round.',
  'Kept: ours facts as text, unique by id, one order without gaps; emmett JSONB, unique by stream and version, not by id,',
  '  no index on the global position. Emmett also keeps a table of streams, and can run projections in the append.',
  'Durable documents: ours one transaction for 500 facts; emmett one for a batch as well, but it reads and writes the',
  '  document and the checkpoint for each event. Its batches are as large as ours here, and without its rests between.',
  'Races: four instances with eight writers each, one more that reads along; emmett by a reactor with its own defaults',
  '  (100 events, 50 ms). Emmett 0.42 orders by transaction and goes on by position; by pull request 336 (merged in',
  '  May 2026) its authors know of this and have mended it after this version.',
];

const line = (what: string, rate: number, p50: number, p99: number, ratio = '') =>
  [
    what.padEnd(64),
    `${Math.round(rate).toLocaleString('en')}/s`.padStart(12),
    // Where there is one step only, it has no quantiles.
    (p50 > 0 ? p50.toFixed(2) : '').padStart(10),
    (p99 > 0 ? p99.toFixed(2) : '').padStart(10),
    ratio.padStart(10),
  ].join('');

const both = (own: Measured, other: Measured): readonly string[] => [
  line(own.what, own.rate, own.p50, own.p99, `${(own.rate / other.rate).toFixed(2)} ×`),
  line(other.what, other.rate, other.p50, other.p99),
];

const raced = ({ name, written, lost, doubled, disordered, writtenPerSecond, behind }: Verdict) =>
  `${name.padEnd(30)} written ${written.toLocaleString('en')} (${Math.round(writtenPerSecond).toLocaleString('en')}/s)` +
  `   lost ${lost}   doubled ${doubled}   out of order ${disordered}   reader ${Math.max(0, behind).toFixed(0)} ms behind`;

const compareAppends = async (print: (line: string) => void, newDatabase: () => Promise<string>) => {
  const url = await newDatabase();
  for (const load of LOADS) {
    const [own, other] = [await ours(url, 'bench'), await theirs(url, load.callers)];
    try {
      await appending(own, { ...load, appends: 30 });
      await appending(other, { ...load, appends: 30 });
      for (let round = 0; round < ROUNDS; round++)
        for (const told of both(await appending(own, load), await appending(other, load))) print(told);
    } finally {
      await own.close();
      await other.close();
    }
  }
};

const compareRebuilds = async (print: (line: string) => void, newDatabase: () => Promise<string>) => {
  for (const [facts, measuring] of [
    [PAST, 'fold'],
    [SHORT_PAST, 'documents'],
  ] as const) {
    const url = await newDatabase();
    const [own, other] = [await ours(url, 'bench'), await theirs(url, 4)];
    try {
      await recordPast(own, facts);
      await recordPast(other, facts);
      if (measuring === 'fold')
        for (let round = 0; round < ROUNDS; round++)
          for (const batch of BATCHES)
            for (const told of both(await foldOurs(own, facts, batch), await foldTheirs(other, facts, batch)))
              print(told);
      else
        for (const told of both(
          await documentsOfOurs(own, url, 'bench', facts),
          await documentsOfTheirs(other, url, facts),
        ))
          print(told);
    } finally {
      await own.close();
      await other.close();
    }
  }
};

/** What we promise and what emmett promises, at the same time on the same server. */
export const benchEmmett = async (print: (line: string) => void): Promise<void> => {
  const databases = await postgresForTests();
  try {
    print(`@event-driven-io/emmett-postgresql ${emmettVersion()}; rates are of facts, times of an answer`);
    print(`${''.padEnd(64)}${'rate'.padStart(12)}${'p50 ms'.padStart(10)}${'p99 ms'.padStart(10)}`);
    await compareAppends(print, databases.newDatabase);
    await compareRebuilds(print, databases.newDatabase);
    for (let round = 0; round < ROUNDS; round++) {
      const url = await databases.newDatabase();
      print(raced(await raceOurs(url, 'bench', RACED)));
      print(raced(await raceTheirs(url, RACED)));
    }
    for (const note of NOTES) print(note);
  } finally {
    await databases.stop();
  }
};

if (import.meta.main) await benchEmmett(console.log);
