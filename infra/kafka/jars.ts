import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const FOLDER = import.meta.dirname;
const LIB = join(FOLDER, 'lib');
const LOCK = join(FOLDER, 'lib.lock');

const OTHERWISE = 'Or name a broker that runs already in KAFKA_BROKERS (host:port, separated by commas).';

/** What is missing on this machine, said so that it can be mended. */
export const missing = (command: string, cause: unknown): Error =>
  new Error(
    `Kafka needs '${command}', and it can't be run. Install Java 17 or newer and Maven ` +
      `(Debian: apt-get install openjdk-17-jre-headless maven; macOS: brew install openjdk@17 maven). ${OTHERWISE}`,
    { cause },
  );

const isThere = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Whoever makes the file has the lock. One that was left behind by a process that is gone is taken away. */
const locked = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  for (;;) {
    try {
      await writeFile(LOCK, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const owner = Number(await readFile(LOCK, 'utf8').catch(() => ''));
      if (owner > 0 && !isThere(owner)) await rm(LOCK, { force: true });
      await pause(200);
    }
  }
  try {
    return await work();
  } finally {
    await rm(LOCK, { force: true });
  }
};

const fetchJars = async (): Promise<void> => {
  const partial = join(FOLDER, `lib.${process.pid}`);
  await promisify(execFile)(
    'mvn',
    ['-q', '-B', 'dependency:copy-dependencies', `-DoutputDirectory=${partial}`],
    { cwd: FOLDER, shell: process.platform === 'win32' },
  ).catch((error: unknown) => {
    throw missing('mvn', error);
  });
  await rename(partial, LIB);
};

/** The folder with the broker's jars. They are got once, by one process, also when several ask at the same time. */
export const brokerJars = async (): Promise<string> => {
  if (!existsSync(LIB))
    await locked(async () => {
      if (!existsSync(LIB)) await fetchJars();
    });
  return LIB;
};
