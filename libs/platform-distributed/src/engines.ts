/** Where the engines are that the services share. One value serves every process of an installation. */
export interface Engines {
  /** PostgreSQL: views, keys, accounts, and the facts where there is no EventStoreDB. `postgres://…` */
  readonly databaseUrl: string;
  /** Kafka: `host:port` of each broker that is asked first. */
  readonly kafkaBrokers: readonly string[];
  /** EventStoreDB: `esdb://…`. Where it is given, facts are kept there. */
  readonly eventStoreUrl?: string;
  /** 256 bits in base64: wraps every other key. Every service of one installation has the same. */
  readonly rootKey: string;
  /** How topics are made, where they aren't there yet. */
  readonly topics: TopicShape;
}

export interface TopicShape {
  /** Never to be changed once facts have been published: it decides which messages keep their order. */
  readonly partitions: number;
  readonly replicas: number;
  readonly minInSyncReplicas: number;
}
