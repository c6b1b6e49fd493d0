import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { layOut } from '../../infra/kafka/cluster.ts';
import { isGone, signalGroup } from '../../infra/kafka/processes.ts';

/** Real brokers of Apache Kafka on free ports of this machine. Nodes are counted from 1, as they stand in `brokers`. */
export interface StartedKafka {
  readonly brokers: readonly string[];
  /** Without a warning, as a power cut would. Resolves once it is gone. */
  kill(node: number): Promise<void>;
  /** Stops it from doing anything, with its connections left open. */
  pause(node: number): Promise<void>;
  resume(node: number): Promise<void>;
  /** A killed node comes back on its port, with its data. Resolves once every broker is listed. */
  restart(node: number): Promise<void>;
  stop(): Promise<void>;
}

/** Shorter than the usual nine seconds: how long a killed leader's partitions stand still. */
const SESSION_TIMEOUT = 3_000;

export const startKafka = async ({ brokers: count }: { brokers: 1 | 3 }): Promise<StartedKafka> => {
  const folder = await mkdtemp(join(tmpdir(), 'alliance-kafka-'));
  const pids = new Map<number, number>();
  const killAll = () => {
    for (const pid of pids.values()) signalGroup(pid, 'SIGKILL');
  };
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
  const pidOf = (node: number) => {
    const pid = pids.get(node);
    if (pid === undefined) throw new Error(`there is no node ${node}`);
    return pid;
  };
  process.once('exit', killAll);
  try {
    const cluster = await layOut(folder, count, { sessionTimeout: SESSION_TIMEOUT });
    for (const node of cluster.nodes) pids.set(node.id, await cluster.start(node));
    await cluster.ready();
    return {
      brokers: cluster.brokers,
      async kill(node) {
        signalGroup(pidOf(node), 'SIGKILL');
        while (!isGone(pidOf(node))) await pause(10);
      },
      pause: async (node) => void signalGroup(pidOf(node), 'SIGSTOP'),
      resume: async (node) => void signalGroup(pidOf(node), 'SIGCONT'),
      async restart(node) {
        const known = cluster.nodes.find(({ id }) => id === node);
        if (!known || !isGone(pidOf(node))) throw new Error(`node ${node} is not one that was killed`);
        pids.set(node, await cluster.start(known));
        await cluster.ready();
      },
      async stop() {
        process.removeListener('exit', killAll);
        // What they keep is removed anyway.
        killAll();
        while (![...pids.values()].every(isGone)) await pause(10);
        await remove();
      },
    };
  } catch (error) {
    killAll();
    await remove();
    throw error;
  }
};
