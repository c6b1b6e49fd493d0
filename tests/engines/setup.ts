import { startKafka } from './kafka.ts';
import { startPostgres } from './postgres.ts';

/** Real engines for the whole run, where the environment doesn't name some that are there already. */
export default async function setUp(): Promise<void> {
  const stops: (() => Promise<void>)[] = [];
  const [postgres, kafka] = await Promise.all([
    process.env['DATABASE_URL'] === undefined ? startPostgres() : undefined,
    process.env['KAFKA_BROKERS'] === undefined ? startKafka({ brokers: 1 }) : undefined,
  ]);
  if (postgres) {
    process.env['DATABASE_URL'] = postgres.url;
    stops.push(() => postgres.stop());
  }
  if (kafka) {
    process.env['KAFKA_BROKERS'] = kafka.brokers.join(',');
    stops.push(() => kafka.stop());
  }
  Object.assign(globalThis, { stopEngines: () => Promise.all(stops.map((stop) => stop())) });
}
