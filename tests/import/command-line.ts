import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export const ALLIANCE = join(import.meta.dirname, '../../services/all-in-one/dist/command-line/alliance.js');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly ended: Promise<Ended>;
  kill(): void;
}

/** The built command line, as `npm run alliance -- …` runs it. */
export const alliance = (dataDir: string, ...given: readonly string[]): Running => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ALLIANCE, ...given], {
    env: { DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  return {
    ended: once(child, 'close').then(() => ({ code: child.exitCode, out, err })),
    kill: () => void child.kill('SIGKILL'),
  };
};
