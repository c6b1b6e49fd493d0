import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const MAIN = join(import.meta.dirname, '../../services/all-in-one/dist/main.js');
/** Milliseconds after which a server that doesn't answer is given up. */
const PATIENCE = 30_000;

/** The built server, as `npm start` starts it, in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** Milliseconds from the start of the process until `/readyz` said yes. */
  readonly readyAfter: number;
  /** Everything that it has printed. */
  printed(): string;
  /** No handler runs, nothing is flushed. Resolves when it is gone. */
  kill(): Promise<void>;
  /** Asks it to stop. Resolves when it is gone, with how it ended and how many milliseconds that took. */
  terminate(): Promise<{ readonly code: number | null; readonly milliseconds: number }>;
  /** Says something to a program that listens, and waits until it answers. */
  tell(words: string): Promise<void>;
}

export const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });

export const startServer = async (
  dataDir: string,
  port: number,
  variables: Readonly<Record<string, string>> = {},
  program = MAIN,
): Promise<ServerProcess> => {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program], {
    env: { PORT: String(port), DATA_DIR: dataDir, SAMPLE: 'off', ...variables },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const gone = once(child, 'close');
  const url = `http://127.0.0.1:${port}`;
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error(`the server ended by itself: ${said}`);
    if (performance.now() - begun > PATIENCE) {
      child.kill('SIGKILL');
      throw new Error(`the server was not ready after ${PATIENCE} ms: ${said}`);
    }
    await pause(5);
  }
  return {
    url,
    readyAfter: performance.now() - begun,
    printed: () => said,
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    async terminate() {
      const asked = performance.now();
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
      await gone;
      clearTimeout(late);
      return { code: child.exitCode, milliseconds: performance.now() - asked };
    },
    async tell(words) {
      const answered = once(child, 'message');
      child.send(words);
      await answered;
    },
  };
};

const isReady = async (url: string): Promise<boolean> => {
  try {
    const answer = await fetch(`${url}/readyz`);
    await answer.body?.cancel();
    return answer.status === 200;
  } catch {
    return false;
  }
};
