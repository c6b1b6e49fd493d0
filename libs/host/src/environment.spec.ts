import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { readEnvironment } from './environment.ts';

const KEY = Buffer.alloc(32, 7).toString('base64');
const NEEDED = {
  DATABASE_URL: 'postgres://alliance:secret@database.example.org:5432/alliance',
  KAFKA_BROKERS: 'kafka.example.org:9092',
  ROOT_KEY: KEY,
  BASE_URL: 'https://alliance.example.org',
};

const folder = mkdtempSync(join(tmpdir(), 'alliance-secrets-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fileWith = (text: string) => {
  const file = join(folder, 'secret');
  writeFileSync(file, text);
  return file;
};

describe('the environment of a service’s process', () => {
  it('needs the engines, the root key and the place where people come', () => {
    expect(readEnvironment(NEEDED)).toEqual({
      port: 3000,
      host: '127.0.0.1',
      engines: {
        databaseUrl: NEEDED.DATABASE_URL,
        kafkaBrokers: ['kafka.example.org:9092'],
        rootKey: KEY,
        topics: { partitions: 12, replicas: 1, minInSyncReplicas: 1 },
      },
      baseUrl: 'https://alliance.example.org',
      identityUrl: 'https://alliance.example.org',
      trustedProxies: ['loopback'],
    });
    for (const name of Object.keys(NEEDED))
      expect(() => readEnvironment({ ...NEEDED, [name]: undefined })).toThrow(
        `the environment variable ${name} is not as it should be: it is needed, and is not there`,
      );
  });

  it('is what it says', () => {
    expect(
      readEnvironment({
        ...NEEDED,
        PORT: '0',
        HOST: '0.0.0.0',
        KAFKA_BROKERS: 'one:9092, two:9092,[::1]:9092',
        EVENTSTOREDB_URL: 'esdb://eventstore.example.org?tls=false',
        IDENTITY_URL: 'http://identity:3000',
        SMTP_URL: 'smtps://us:secret@mail.example.org',
        TOPIC_PARTITIONS: '24',
        TOPIC_REPLICAS: '3',
        TOPIC_MIN_IN_SYNC: '2',
        TRUSTED_PROXIES: '10.1.0.0/16, fd00::/8',
        OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
        METRICS_PORT: '9464',
      }),
    ).toMatchObject({
      port: 0,
      host: '0.0.0.0',
      engines: {
        kafkaBrokers: ['one:9092', 'two:9092', '[::1]:9092'],
        eventStoreUrl: 'esdb://eventstore.example.org?tls=false',
        topics: { partitions: 24, replicas: 3, minInSyncReplicas: 2 },
      },
      identityUrl: 'http://identity:3000',
      smtpUrl: 'smtps://us:secret@mail.example.org',
      trustedProxies: ['10.1.0.0/16', 'fd00::/8'],
      otlpEndpoint: 'http://collector:4318',
      metricsPort: 9464,
    });
  });

  it.each([
    ['PORT', 'eighty'],
    ['HOST', ''],
    ['DATABASE_URL', 'mysql://us:secret@database.example.org'],
    ['KAFKA_BROKERS', ''],
    ['KAFKA_BROKERS', 'kafka.example.org'],
    ['KAFKA_BROKERS', 'kafka.example.org:9092,'],
    ['EVENTSTOREDB_URL', 'http://us:secret@eventstore.example.org'],
    ['ROOT_KEY', 'not base64!'],
    ['ROOT_KEY', Buffer.alloc(16, 7).toString('base64')],
    ['BASE_URL', 'pairs.example.net'],
    ['BASE_URL', 'https://alliance.example.org/learning'],
    ['IDENTITY_URL', 'identity:3000/jwks'],
    ['SMTP_URL', 'https://us:secret@mail.example.org'],
    ['TOPIC_PARTITIONS', '0'],
    ['TOPIC_REPLICAS', '10'],
    ['TOPIC_MIN_IN_SYNC', '2'],
    ['TRUSTED_PROXIES', 'everybody'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318'],
    ['METRICS_PORT', '65536'],
  ])('is refused with the name of what is wrong and how it should be: %s=%s', (name, value) => {
    const reading = () => readEnvironment({ ...NEEDED, [name]: value });
    expect(reading).toThrow(
      new RegExp(`^the environment variable ${name} is not as it should be: [^:].{10,}$`),
    );
    // It may hold a secret, and the sentence goes to a log.
    if (value.length > 3) expect(reading).not.toThrow(value);
  });

  it('takes secrets from files as well', () => {
    const { ROOT_KEY, DATABASE_URL, ...rest } = NEEDED;
    expect(
      readEnvironment({ ...rest, DATABASE_URL, ROOT_KEY_FILE: fileWith(`${KEY}\n`) }).engines.rootKey,
    ).toBe(KEY);
    expect(
      readEnvironment({ ...rest, ROOT_KEY, DATABASE_URL_FILE: fileWith(DATABASE_URL) }).engines.databaseUrl,
    ).toBe(DATABASE_URL);
  });

  it('takes no secret twice, and none from a file that isn’t there', () => {
    expect(() => readEnvironment({ ...NEEDED, ROOT_KEY_FILE: fileWith(KEY) })).toThrow('ROOT_KEY_FILE');
    const { ROOT_KEY: _left, ...rest } = NEEDED;
    expect(() => readEnvironment({ ...rest, ROOT_KEY_FILE: join(folder, 'nowhere') })).toThrow(
      'the environment variable ROOT_KEY_FILE is not as it should be: it has to name a file that can be read',
    );
  });

  it('may say who runs it, by a name and a contact', () => {
    const told = (OPERATOR: string) => readEnvironment({ ...NEEDED, OPERATOR }).operator;
    expect(told('Ann Example <ann@example.org>')).toEqual({
      name: 'Ann Example',
      contact: 'ann@example.org',
    });
    expect(told(' Northmoor Housing <https://northmoor.example/contact> ')).toEqual({
      name: 'Northmoor Housing',
      contact: 'https://northmoor.example/contact',
    });
    for (const wrong of [
      '',
      'Ann',
      '<ann@example.org>',
      'Ann <ann>',
      'Ann <javascript:alert(1)>',
      'A <b@c.org> d',
    ])
      expect(() => told(wrong)).toThrow(
        'the environment variable OPERATOR is not as it should be: say a name and a contact, like "Ann Example <ann@example.org>"',
      );
  });
});
