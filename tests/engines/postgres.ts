import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { openSync, closeSync } from 'node:fs';
import { chown, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { binaries } from './postgres-binaries.ts';

/** A server on which tests make databases of their own. */
export interface TestDatabases {
  /** The url of a fresh empty database. */
  newDatabase(): Promise<string>;
  /** Removes what was made. */
  stop(): Promise<void>;
}

/** A real PostgreSQL of our own, as durable as one that serves people, on a free port of this machine. */
export interface PostgresServer extends TestDatabases {
  /** Of the database that is there from the start. */
  readonly url: string;
  /** SIGKILL of the server and all its processes, as when the machine dies. */
  kill(): Promise<void>;
  /** Starts it again on the same port, over the same files. */
  restart(): Promise<void>;
}

/**
 * Ends the server, and removes what it has kept, when whoever started it is gone, however that came about: then
 * the pipe is closed without a word.
 */
const GUARD = `folder=$1; shift; "$@" & server=$!; read -r word
  kill -QUIT $server 2> /dev/null; wait $server; [ "$word" = keep ] || rm -rf "$folder"`;

const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '300',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
};

const freePort = () =>
  new Promise<number>((found, failed) => {
    const server = createServer()
      .on('error', failed)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo;
        server.close(() => found(port));
      });
  });

const asking = async (url: string, sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query(sql);
  } finally {
    await client.end().catch(() => {});
  }
};

const databasesOn = (url: string) => {
  const made: string[] = [];
  return {
    async newDatabase() {
      const name = `alliance_${randomBytes(6).toString('hex')}`;
      await asking(url, `CREATE DATABASE ${name}`);
      made.push(name);
      return Object.assign(new URL(url), { pathname: `/${name}` }).href;
    },
    dropAll: async () => {
      for (const name of made.splice(0)) await asking(url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    },
  };
};

/** Also when nobody has asked yet how it ended: in a container there may be no one who does. */
const gone = async (pid: number): Promise<boolean> => {
  try {
    process.kill(pid, 0);
  } catch {
    return true;
  }
  return /\) Z /.test(await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''));
};
const ended = async (pids: readonly number[], signal: NodeJS.Signals): Promise<void> => {
  for (const pid of pids) if (!(await gone(pid))) process.kill(pid, signal);
  for (const pid of pids) while (!(await gone(pid))) await pause(10);
};
const numbersIn = async (file: string): Promise<readonly number[]> =>
  (await readFile(file, 'utf8').catch(() => '')).split(/\s/).filter(Boolean).map(Number);

/** @throws Error with the end of the server's own log when it doesn't come up. */
export const startPostgres = async (): Promise<PostgresServer> => {
  const folder = await mkdtemp(join(tmpdir(), 'alliance-postgres-'));
  const [data, log] = [join(folder, 'data'), join(folder, 'server.log')];
  const { initdb, postgres, runAs } = await binaries(folder);
  if (runAs) await chown(folder, runAs.uid, runAs.gid);
  // What initdb writes may be lost with the machine, not with the server; what the server writes is synced.
  const wanted = [
    '-D',
    data,
    '-U',
    'alliance',
    '--auth=trust',
    '--encoding=UTF8',
    '--no-locale',
    '--no-sync',
  ];
  await promisify(execFile)(initdb, wanted, { ...runAs, cwd: folder });
  const port = await freePort();
  const url = `postgres://alliance@127.0.0.1:${port}/postgres`;
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  let guard: ChildProcess | undefined;

  const postmaster = async () => (await numbersIn(join(data, 'postmaster.pid'))).slice(0, 1);
  const letGo = async () => {
    const leaving = guard;
    guard = undefined;
    if (leaving === undefined || leaving.exitCode !== null || leaving.signalCode !== null) return;
    leaving.ref();
    leaving.stdin?.end('keep\n');
    await once(leaving, 'exit');
  };
  const start = async () => {
    const out = openSync(log, 'a', 0o666);
    const args = ['-c', GUARD, 'guard', folder, postgres, '-D', data, '-p', String(port), ...settings];
    guard = spawn('/bin/sh', args, { ...runAs, cwd: folder, stdio: ['pipe', out, out] });
    // Neither the server nor its guard keeps whoever started it from ending.
    guard.unref();
    closeSync(out);
    for (let look = 0; look < 600; look++) {
      const up = await asking(url, 'SELECT 1').then(
        () => true,
        () => false,
      );
      if (up) return;
      await pause(50);
    }
    await letGo();
    throw new Error(`PostgreSQL did not come up:\n${(await readFile(log, 'utf8')).slice(-2_000)}`);
  };

  await start();
  const { newDatabase } = databasesOn(url);
  return {
    url,
    newDatabase,
    async kill() {
      const [pid] = await postmaster();
      if (pid === undefined) return;
      const children = await numbersIn(`/proc/${pid}/task/${pid}/children`);
      await ended([pid, ...children], 'SIGKILL');
      await letGo();
    },
    restart: start,
    async stop() {
      // Fast shutdown: whoever is connected is cut off, what is committed is kept.
      if (guard) await ended(await postmaster(), 'SIGINT');
      await letGo();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/** The server that `DATABASE_URL` names, or else one of our own. */
export const postgresForTests = async (): Promise<TestDatabases> => {
  const url = process.env['DATABASE_URL'];
  if (url === undefined || url === '') return startPostgres();
  const { newDatabase, dropAll } = databasesOn(url);
  return { newDatabase, stop: dropAll };
};
