import type { Engine } from './engine.ts';
import type { Engines } from './engines.ts';
import { eventStoreDbAnswering } from './eventstoredb/event-store-db-answering.ts';
import { kafkaAnswering } from './kafka/kafka-answering.ts';
import { postgresAnswering } from './postgres/postgres-answering.ts';

/** The engines of an installation, each asked over a connection of its own, so that a busy pool isn't taken for a dead one. */
export const answeringEngines = (
  { databaseUrl, kafkaBrokers, eventStoreUrl }: Engines,
  clientId: string,
): readonly Engine[] => [
  postgresAnswering(databaseUrl, clientId),
  kafkaAnswering(kafkaBrokers, clientId),
  ...(eventStoreUrl === undefined ? [] : [eventStoreDbAnswering(eventStoreUrl)]),
];
