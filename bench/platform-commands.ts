import { openTopology } from '../tests/distributed/processes.ts';
import { postgresForTests } from '../tests/engines/postgres.ts';
import { COMMENT, commentsBy } from './comment.ts';
import { compareCommands } from './compare-commands.ts';
import { startPeer } from './emmett-peer.ts';
import { formPairs } from './pairs.ts';
import type { Plan } from './plan.ts';
import { signUpsAt } from './sign-ups.ts';
import { medians, reportOf } from './turn-report.ts';

const PER_SECOND = 200;
const OURS = 'commands through the gateway';

/**
 * Whole durable commands over HTTP through the gateway, with the services in processes of their own on PostgreSQL and
 * Kafka, in turn with emmett behind Fastify, which appends the same payload to the same PostgreSQL and does nothing
 * else. The services and their broker stand by while the peer has its turn.
 */
export const benchCommandsDistributed = async (print: (line: string) => void, plan: Plan): Promise<void> => {
  const stops: (() => Promise<void>)[] = [];
  try {
    const databases = await postgresForTests();
    stops.push(() => databases.stop());
    const topology = await openTopology();
    stops.push(() => topology.close());
    const peer = await startPeer(await databases.newDatabase(), COMMENT);
    stops.push(() => peer.stop());
    await topology.ready();
    const pairs = await formPairs(topology.url, plan.pairs, signUpsAt(topology.of('identity').url));
    print(`five processes, one broker, ${pairs.length} pairs`);
    const turns = await compareCommands(print, {
      contenders: [{ name: OURS, url: topology.url, calls: commentsBy(pairs) }, peer],
      plan,
      perSecond: PER_SECOND,
    });
    for (const [name, each] of turns) print(medians(name, reportOf(each)));
    const [own, other] = [reportOf(turns.get(OURS)), reportOf(turns.get(peer.name))];
    print(`commands, of the peer, which only appends: ${(own.perSecond / other.perSecond).toFixed(2)}`);
    print(`insights has heard all ${own.caughtUp.toFixed(0)} ms after the last answer, in the worst round`);
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
};
