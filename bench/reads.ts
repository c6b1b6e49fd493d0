import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { verdict } from './bounds.ts';
import { startChild } from './children.ts';
import { livedFolder } from './lived-folder.ts';
import type { Measured } from './measuring.ts';
import type { Plan } from './plan.ts';
import { GONE_BY, readingsOf, type Reader } from './readings.ts';
import { livedPair } from './years-of-a-pair.ts';

interface Size {
  readonly facts: number;
  /** Reads of each kind. */
  readonly reads: number;
  /** Milliseconds, and of which figure; of a day gone by there is no bound. */
  readonly figure: 'p50' | 'p99';
  readonly atMost: number;
}

const SIZES: readonly Size[] = [
  { facts: 1_006, reads: 300, figure: 'p99', atMost: 20 },
  { facts: 10_000, reads: 100, figure: 'p50', atMost: 100 },
];
const DOCUMENTS = ['story', 'goals', 'themes'];

/**
 * Documents of one pair over HTTP, as its past grows: the same again, after a further fact, and as of days gone by. A
 * path that leads nowhere, beside them, tells what of it is the machine's.
 */
export const benchReads = async (
  print: (line: string) => void,
  folder: string,
  { short }: Plan,
): Promise<void> => {
  if (short) print('too SHORT to prove anything');
  try {
    for (const size of SIZES)
      await readPair(print, join(folder, String(size.facts)), { ...size, ...(short && { reads: 10 }) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const readPair = async (print: (line: string) => void, dataDir: string, size: Size) => {
  const { facts, reads } = size;
  const pair = livedPair(1);
  const there = await livedFolder(dataDir, [pair], facts);
  if (there > facts) throw new Error(`there are ${there} facts, more than the ${facts} that were wanted`);
  const server = await startChild('./server.ts', dataDir);
  try {
    const reader = await readingsOf(server.url, pair.email);
    for (let n = there; n < facts; n++) await reader.comment();
    print(`a pair with ${facts.toLocaleString('en')} facts; ${reads} reads of each, one after another`);
    print(`${''.padEnd(34)}${'p50 ms'.padStart(9)}${'p99 ms'.padStart(9)}`);
    print(timesOf('nothing at all', await reader.nothing(reads)));
    for (const document of DOCUMENTS)
      for (const line of await readDocument(reader, document, size)) print(line);
  } finally {
    await server.stop();
  }
};

const readDocument = async (
  reader: Reader,
  document: string,
  { reads, figure, atMost }: Size,
): Promise<readonly string[]> => {
  const first = await reader.first(document);
  const measured = [
    await reader.again(document, reads),
    await reader.asOf(document, reads),
    await reader.afterAFact(document, reads),
  ];
  const told = measured.map((times) => {
    const bound =
      times.what === GONE_BY
        ? ''
        : `   (${figure} ${verdict({ value: times[figure], unit: ' ms', atMost })})`;
    return `${timesOf(`${document}, ${times.what}`, times)}${bound}`;
  });
  return [`${document}, the first of all`.padEnd(34) + first.toFixed(1).padStart(9), ...told];
};

const timesOf = (what: string, { p50, p99 }: Measured) =>
  [what.padEnd(34), ...[p50, p99].map((time) => time.toFixed(1).padStart(9))].join('');
