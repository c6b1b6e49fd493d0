import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironment } from '@alliance/host/environment';
import { keepSecrets, newSecrets } from '../../infra/make-secrets.ts';
import { readStages } from './dockerfile.ts';
import { INFRA, readCompose, type ComposeService } from './documents.ts';
import { faultsIn } from './configured-services.ts';

const compose = readCompose();
const all = Object.entries(compose.services).map(([name, service]) => ({ name, ...service }));
const ours = all.filter(({ build }) => build !== undefined);
const engines = all.filter(({ name }) => ['postgresql', 'kafka', 'eventstoredb'].includes(name));

/** What Compose puts in for `${NAME:-otherwise}` where nothing is set, and what it leaves out. */
const toldOf = ({ environment = {} }: ComposeService): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === null ? [] : [[name, value.replace(/\$\{\w+:-([^}]*)\}/g, '$1')]],
    ),
  );
const dependsOn = ({ depends_on: first = [] }: ComposeService): readonly string[] =>
  Array.isArray(first) ? (first as readonly string[]) : Object.keys(first);
const mounts = ({ volumes = [] }: ComposeService) => volumes.map((volume) => volume.split(':')[0] ?? '');

describe('the Compose file', () => {
  it('has a process for each service, and the engines', () => {
    expect(ours.map(({ name }) => name).toSorted()).toEqual([
      'contracts',
      'gateway',
      'identity',
      'insights',
      'reviews',
    ]);
    expect(engines.map(({ name }) => name).toSorted()).toEqual(['eventstoredb', 'kafka', 'postgresql']);
  });
  it('needs neither EventStoreDB nor anybody who watches', () => {
    const usual = all.filter(({ profiles }) => profiles === undefined).map(({ name }) => name);
    expect(usual.toSorted()).toEqual([...ours.map(({ name }) => name), 'kafka', 'postgresql'].toSorted());
    for (const service of usual)
      for (const needed of dependsOn(compose.services[service] as ComposeService))
        expect(usual).toContain(needed);
  });
  it.each(ours)('tells $name what it asks for, and nothing that nobody asks for', ({ name, ...service }) => {
    expect(faultsIn(name, toldOf(service))).toEqual([]);
  });
  it('passes on what may be set from outside only under names that are asked for', () => {
    for (const { name, environment = {}, ...service } of ours) {
      const passedOn = Object.keys(environment).filter((one) => environment[one] === null);
      const set = Object.fromEntries(passedOn.map((one) => [one, PASSED_ON[one] ?? 'nobody knows it']));
      expect(faultsIn(name, { ...toldOf({ ...service, environment }), ...set })).toEqual([]);
    }
  });
  it('would be seen to tell something that nobody asks for, or nothing where something is needed', () => {
    const told = toldOf(compose.services['contracts'] as ComposeService);
    expect(faultsIn('contracts', { ...told, KAFKA_BROKER: 'kafka:9092' })).toEqual([
      'nobody asks for KAFKA_BROKER',
    ]);
    const { KAFKA_BROKERS: _brokers, ...without } = told;
    expect(faultsIn('contracts', without)).toEqual([expect.stringContaining('KAFKA_BROKERS')]);
  });
  it('has one port that others can reach, and that is the gateway’s', () => {
    const open = all.filter(({ ports = [] }) => ports.some((port) => !port.startsWith('127.0.0.1:')));
    expect(open.map(({ name }) => name)).toEqual(['gateway']);
  });
  it('keeps the engines where only services come', () => {
    expect(compose.networks['engines']).toEqual({ internal: true });
    for (const { networks, ports } of engines) expect({ networks, ports }).toEqual({ networks: ['engines'] });
    const reached = ours.filter(({ networks }) => networks.includes('engines')).map(({ name }) => name);
    expect(reached.toSorted()).toEqual(['contracts', 'identity', 'insights', 'reviews']);
  });
  it.each(all)('gives $name no more than it needs', ({ name, ...service }) => {
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.security_opt).toEqual(['no-new-privileges:true']);
    expect(service.restart).toBe('unless-stopped');
    expect(service.deploy.resources.limits.memory).toMatch(/^\d+[MG]$/);
    expect(service.read_only || ['kafka', 'eventstoredb'].includes(name)).toBe(true);
  });
  it.each([...ours, ...engines])('asks $name how it is', ({ name, healthcheck }) => {
    expect(healthcheck?.test[0]).toBe('CMD');
    if (ours.some((one) => one.name === name)) expect(healthcheck?.test.at(-1)).toContain('/readyz');
  });
  it('runs two of each decider, and insights twice', () => {
    const replicas = Object.fromEntries(ours.map(({ name, deploy }) => [name, deploy.replicas ?? 1]));
    expect(replicas).toMatchObject({ contracts: 2, reviews: 2, insights: 2 });
  });
  it('hands secrets over as files, and has none in it', () => {
    for (const { environment = {} } of ours)
      expect(Object.keys(environment)).toEqual(expect.not.arrayContaining(['ROOT_KEY', 'DATABASE_URL']));
    for (const { environment = {}, secrets = [] } of all)
      for (const [name, value] of Object.entries(environment))
        if (name.endsWith('_FILE')) expect(secrets).toContain(String(value).replace('/run/secrets/', ''));
    expect(Object.keys(compose.secrets).toSorted()).toEqual(Object.keys(newSecrets()).toSorted());
  });
  it('mounts and builds from what is there', () => {
    for (const service of all) {
      for (const mount of mounts(service))
        if (mount.startsWith('.'))
          expect(`${mount} ${existsSync(new URL(mount, INFRA))}`).toBe(`${mount} true`);
        else expect(Object.keys(compose.volumes)).toContain(mount);
      for (const network of service.networks) expect(Object.keys(compose.networks)).toContain(network);
    }
    for (const { name, build, image } of ours) {
      expect(build?.args.SERVICE).toBe(name);
      expect(image).toBe(`learning-alliance/${name}:\${VERSION:-local}`);
      expect(readStages().map((stage) => stage.name)).toContain(build?.target);
      expect(existsSync(new URL(`${build?.context}/${build?.dockerfile}`, INFRA))).toBe(true);
    }
  });
  it('names no image by a tag that moves', () => {
    for (const { image, build } of all) if (!build) expect(image).toMatch(/:v?\d+\.\d+/);
  });
});

const PASSED_ON: Readonly<Record<string, string>> = {
  EVENTSTOREDB_URL: 'esdb://eventstoredb:2113?tls=false',
  OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
  SMTP_URL: 'smtp://mail.example.org',
  OPERATOR: 'Ann Example <ann@example.org>',
  TRUSTED_PROXIES: '10.0.0.1',
};

const hasCompose = () => {
  try {
    execFileSync('docker', ['compose', 'version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

describe('what Compose itself says of the file, where it is there', () => {
  it('is nothing', () => {
    const file = fileURLToPath(new URL('compose.yaml', INFRA));
    const said = hasCompose()
      ? execFileSync('docker', ['compose', '--file', file, '--profile=*', 'config', '--quiet'], {
          encoding: 'utf8',
        })
      : '';
    expect(said).toBe('');
  });
});

describe('secrets', () => {
  it('are made once, fit what services ask for, and can be reached by whoever made them alone', () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'alliance-secrets-')), 'secrets');
    expect(keepSecrets(folder)).toBe('made');
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    const before = read('root-key');
    const told = { ROOT_KEY_FILE: join(folder, 'root-key'), DATABASE_URL_FILE: join(folder, 'database-url') };
    const { engines: known } = readEnvironment({
      ...told,
      KAFKA_BROKERS: 'kafka:9092',
      BASE_URL: 'http://localhost',
    });
    expect(known.databaseUrl).toContain(read('postgres-password').trim());
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(keepSecrets(folder)).toBe('there');
    expect(read('root-key')).toBe(before);
    rmSync(join(folder, '..'), { recursive: true });
  });
});
