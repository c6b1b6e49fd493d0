export interface Node {
  /** From 1. */
  readonly id: number;
  readonly port: number;
  readonly controllerPort: number;
}

export interface ClusterSettings {
  /** Milliseconds after which a broker that was not heard of counts as dead, and its partitions get new leaders. */
  readonly sessionTimeout: number;
}

const HOST = '127.0.0.1';

export const addressOf = ({ port }: Node): string => `${HOST}:${port}`;

/** The `server.properties` of one broker, which is also a controller (KRaft). */
export const propertiesOf = (
  node: Node,
  cluster: readonly Node[],
  data: string,
  { sessionTimeout }: ClusterSettings,
): string => {
  const replicas = cluster.length;
  const inSync = Math.max(1, replicas - 1);
  const voters = cluster.map(({ id, controllerPort }) => `${id}@${HOST}:${controllerPort}`);
  const properties = {
    'process.roles': 'broker,controller',
    'node.id': node.id,
    'controller.quorum.voters': voters.join(','),
    listeners: `PLAINTEXT://${addressOf(node)},CONTROLLER://${HOST}:${node.controllerPort}`,
    'advertised.listeners': `PLAINTEXT://${addressOf(node)}`,
    'inter.broker.listener.name': 'PLAINTEXT',
    'controller.listener.names': 'CONTROLLER',
    'listener.security.protocol.map': 'CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT',
    'log.dirs': data,
    'offsets.topic.replication.factor': replicas,
    'offsets.topic.num.partitions': 6,
    'transaction.state.log.replication.factor': replicas,
    'transaction.state.log.min.isr': inSync,
    'transaction.state.log.num.partitions': 6,
    'share.coordinator.state.topic.replication.factor': replicas,
    'share.coordinator.state.topic.min.isr': inSync,
    'min.insync.replicas': inSync,
    'unclean.leader.election.enable': false,
    'auto.create.topics.enable': false,
    'group.initial.rebalance.delay.ms': 0,
    'broker.session.timeout.ms': sessionTimeout,
    'broker.heartbeat.interval.ms': Math.round(sessionTimeout / 4),
  };
  return Object.entries(properties)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
};
