import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import pg from 'pg';
import { startKafka } from '../tests/engines/kafka.ts';
import { startPostgres } from '../tests/engines/postgres.ts';

export type EngineName = 'postgres' | 'kafka';

const TMPFS = 0x01021994;
const SETTINGS = ['server_version', 'fsync', 'synchronous_commit', 'wal_sync_method', 'full_page_writes'];

/** What the engines promise when they answer, read back from them. */
export const tellPostgres = async (
  print: (line: string) => void,
  url: string,
  ours: boolean,
): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const shown: string[] = [];
  for (const name of SETTINGS)
    shown.push(`${name}=${(await client.query<Record<string, string>>(`SHOW ${name}`)).rows[0]?.[name]}`);
  await client.end();
  print(`PostgreSQL: ${shown.join(' ')}`);
  if (ours && statfsSync(tmpdir()).type === TMPFS)
    print(`Its files are in ${tmpdir()}, which is in memory: a sync costs nothing here.`);
};

/**
 * Real servers for the parts that were asked for, where the environment doesn't name some. Every part finds them
 * by `DATABASE_URL` and `KAFKA_BROKERS`, as the specs do.
 */
export const startEngines = async (
  names: readonly EngineName[],
  print: (line: string) => void,
): Promise<{ stop(): Promise<void> }> => {
  const stops: (() => Promise<void>)[] = [];
  if (names.includes('postgres')) {
    const given = process.env['DATABASE_URL'];
    const postgres = given === undefined || given === '' ? await startPostgres() : undefined;
    if (postgres) {
      stops.push(() => postgres.stop());
      process.env['DATABASE_URL'] = postgres.url;
    }
    await tellPostgres(print, process.env['DATABASE_URL'] ?? '', postgres !== undefined);
  }
  if (names.includes('kafka')) {
    const given = process.env['KAFKA_BROKERS'];
    const kafka = given === undefined || given === '' ? await startKafka({ brokers: 1 }) : undefined;
    if (kafka) {
      stops.push(() => kafka.stop());
      process.env['KAFKA_BROKERS'] = kafka.brokers.join(',');
    }
    print(
      `Kafka at ${process.env['KAFKA_BROKERS']}${kafka ? ', one broker of our own' : ''}: acks=all; a broker answers once a message is in its page cache, not synced`,
    );
  }
  return { stop: async () => void (await Promise.all(stops.map((stop) => stop()))) };
};
