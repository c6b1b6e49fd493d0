import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brokerJars, missing } from './jars.ts';

const java = (): string =>
  process.env['JAVA_HOME'] ? join(process.env['JAVA_HOME'], 'bin', 'java') : 'java';

/**
 * Starts one of the broker's programs in a process group of its own, with what it says in a file.
 * @throws Error when Java is missing.
 */
export const startJava = async (
  program: readonly string[],
  { heap, log }: { heap: string; log: string },
): Promise<ChildProcess> => {
  const jars = await brokerJars();
  const out = openSync(log, 'a');
  const child = spawn(
    java(),
    [
      `-Xmx${heap}`,
      '-XX:+UseSerialGC',
      `-Dlog4j2.configurationFile=${join(import.meta.dirname, 'log4j2.xml')}`,
      '-cp',
      join(jars, '*'),
      ...program,
    ],
    { detached: true, stdio: ['ignore', out, out] },
  );
  closeSync(out);
  await once(child, 'spawn').catch((error: unknown) => {
    throw missing('java', error);
  });
  return child;
};

/** Runs one of the broker's programs to its end. @throws Error with its last lines when it fails. */
export const runJava = async (program: readonly string[], log: string): Promise<void> => {
  const child = await startJava(program, { heap: '128m', log });
  if (child.exitCode === null) await once(child, 'exit');
  if (child.exitCode !== 0) throw new Error(`${program[0]} failed:\n${await lastLines(log)}`);
};

export const lastLines = async (log: string): Promise<string> =>
  (await readFile(log, 'utf8').catch(() => '')).split('\n').slice(-15).join('\n');
