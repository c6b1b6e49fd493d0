import { readFileSync } from 'node:fs';

/** Milliseconds. */
const BETWEEN_LOOKS = 100;
const NANOSECONDS = 1_000_000;

/**
 * How long processes waited for a processor, as Linux counts it for the thread that does their work (`schedstat`): on a
 * machine that does other things as well, this much of a wait says nothing about them.
 */
export interface Queue {
  /** Milliseconds since then in which each of them had work and no processor, by its name. */
  since(since: number): Readonly<Record<string, number>>;
  stop(): void;
}

const waitedBy = (pid: number): number => {
  try {
    const [, waited = '0'] = readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ');
    return Number(waited) / NANOSECONDS;
  } catch {
    // It has gone, or this isn't Linux.
    return 0;
  }
};

interface Look {
  readonly at: number;
  /** By name and process: one that was started again is another. */
  readonly waited: ReadonlyMap<string, number>;
}

/** Looks at these processes; those who are started later count from then on. */
export const watchQueue = (processes: () => readonly (readonly [name: string, pid: number])[]): Queue => {
  const looks: Look[] = [];
  const look = () => {
    const waited = new Map(processes().map(([name, pid]) => [`${name} ${pid}`, waitedBy(pid)]));
    looks.push({ at: performance.now(), waited });
    return waited;
  };
  look();
  const looking = setInterval(look, BETWEEN_LOOKS).unref();
  return {
    since: (since) => {
      const before = looks.findLast(({ at }) => at <= since)?.waited;
      return Object.fromEntries(
        [...look()].map(([key, waited]) => [
          key.split(' ')[0],
          Math.round(waited - (before?.get(key) ?? waited)),
        ]),
      );
    },
    stop: () => clearInterval(looking),
  };
};
