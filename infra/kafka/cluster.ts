import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Kafka, logLevel } from 'kafkajs';
import { lastLines, runJava, startJava } from './java.ts';
import { freePorts } from './ports.ts';
// One condition that kafkajs lacks; without it every look at a broker is thousands of timers.
import '../../libs/platform-distributed/src/kafka/request-queue.ts';
import { addressOf, propertiesOf, type ClusterSettings, type Node } from './settings.ts';

export interface Cluster {
  readonly nodes: readonly Node[];
  /** Addresses, `host:port`, in the nodes' order. */
  readonly brokers: readonly string[];
  /** Starts a node on its port with its data. Answers its process. */
  start(node: Node): Promise<number>;
  /** Waits until every broker is listed. @throws Error with a broker's last lines when that takes too long. */
  ready(): Promise<void>;
}

const LOOKS = 600;

/** An id as Kafka makes them: 128 bits, never with a dash in front, which its tools would take for an option. */
const clusterId = (): string => {
  const id = randomBytes(16).toString('base64url');
  return id.startsWith('-') ? clusterId() : id;
};

/** Lays down the folders of a new cluster of so many brokers. None is started yet. */
export const layOut = async (folder: string, count: number, settings: ClusterSettings): Promise<Cluster> => {
  const ports = await freePorts(count * 2);
  const nodes = Array.from({ length: count }, (_, at) => ({
    id: at + 1,
    port: ports[2 * at] ?? 0,
    controllerPort: ports[2 * at + 1] ?? 0,
  }));
  const own = (node: Node, ...path: string[]) => join(folder, `broker-${node.id}`, ...path);
  const log = (node: Node) => own(node, 'broker.log');
  const id = clusterId();
  await Promise.all(
    nodes.map(async (node) => {
      await mkdir(own(node), { recursive: true });
      await writeFile(own(node, 'server.properties'), propertiesOf(node, nodes, own(node, 'data'), settings));
      const format = ['kafka.tools.StorageTool', 'format', '-t', id, '-c', own(node, 'server.properties')];
      await runJava(format, log(node));
    }),
  );
  const brokers = nodes.map(addressOf);
  return {
    nodes,
    brokers,
    async start(node) {
      const broker = await startJava(['kafka.Kafka', own(node, 'server.properties')], {
        heap: count > 1 ? '384m' : '512m',
        log: log(node),
      });
      broker.unref();
      return broker.pid ?? 0;
    },
    async ready() {
      if (await areListed(brokers)) return;
      const said = await Promise.all(nodes.map((node) => lastLines(log(node))));
      throw new Error(`the brokers did not come up:\n${said.join('\n')}`);
    },
  };
};

/** What one broker says of the cluster: whether it is up itself and sees all the others. */
const seesAll = async (broker: string, count: number): Promise<boolean> => {
  const admin = new Kafka({
    brokers: [broker],
    logLevel: logLevel.NOTHING,
    connectionTimeout: 1_000,
    retry: { retries: 0 },
  }).admin();
  try {
    await admin.connect();
    const cluster = await admin.describeCluster();
    return cluster.controller !== null && cluster.brokers.length === count;
  } catch {
    return false;
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
};

/** A port that takes a connection isn't a broker that is ready: each is asked, and has to list all of them. */
const areListed = async (brokers: readonly string[]): Promise<boolean> => {
  for (let look = 0; look < LOOKS; look++) {
    const seen = await Promise.all(brokers.map((broker) => seesAll(broker, brokers.length)));
    if (seen.every(Boolean)) return true;
    await pause(100);
  }
  return false;
};
