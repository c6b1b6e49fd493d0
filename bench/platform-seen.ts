import { openTopology } from '../tests/distributed/processes.ts';
import { formPairs } from './pairs.ts';
import type { Plan } from './plan.ts';
import { timeSeen } from './seen.ts';
import { signUpsAt } from './sign-ups.ts';

const PAIRS = 20;
const ROUNDS = 3;
/** Milliseconds. */
const WITHIN = 250;

/** Through the gateway, at five processes on a broker and a PostgreSQL: a command until its pair's stream tells of it. */
export const benchSeenDistributed = async (print: (line: string) => void, { short }: Plan): Promise<void> => {
  const topology = await openTopology();
  try {
    await topology.ready();
    const pairs = await formPairs(topology.url, short ? 4 : PAIRS, signUpsAt(topology.of('identity').url));
    print(`five processes, one broker, ${pairs.length} pairs; the first round warms up`);
    for (let round = 0; round < (short ? 1 : ROUNDS); round++)
      await timeSeen(print, topology.url, pairs, { within: WITHIN, ...(short && { seconds: 1 }) });
  } finally {
    await topology.close();
  }
};
