import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isReady } from './ready.ts';

const ROOT = join(import.meta.dirname, '../..');
const MOVED_CLOCK = pathToFileURL(join(import.meta.dirname, 'moved-clock.mjs')).href;
/** Milliseconds after which a process that doesn't end is ended. */
const PATIENCE = 20_000;

export interface Ended {
  readonly code: number | null;
  readonly milliseconds: number;
}

/** One built service as `node services/<service>/dist/main.js` runs it. */
export interface ServiceProcess {
  readonly url: string;
  /** While it runs. */
  pid(): number | undefined;
  /** Everything that it has printed since it was first started. */
  printed(): string;
  isReady(): Promise<boolean>;
  /** Starts it, or starts it again on the same port. Does not wait until it is ready. */
  start(): void;
  /** SIGKILL: no handler runs. Resolves when it is gone. */
  kill(): Promise<void>;
  /** SIGTERM. Resolves when it is gone. */
  terminate(): Promise<Ended>;
  /** SIGSTOP: it stands still with its connections open. */
  stop(): void;
  /** SIGCONT. */
  cont(): void;
  /** Where it was started with a moved clock. */
  moveClockTo(instant: string): Promise<void>;
}

export interface Starting {
  readonly service: string;
  readonly port: number;
  readonly variables: Readonly<Record<string, string>>;
  /** Where it is given, the process's clock stands still there until it is moved. */
  readonly clockAt?: string;
}

export const serviceProcess = ({ service, port, variables, clockAt }: Starting): ServiceProcess => {
  const main = join(ROOT, 'services', service, 'dist/main.js');
  const url = `http://127.0.0.1:${port}`;
  let said = '';
  let now = clockAt;
  let running: { readonly child: ChildProcess; readonly gone: Promise<unknown> } | undefined;
  const child = () => {
    if (!running) throw new Error(`${service} is not running`);
    return running.child;
  };
  const ended = async () => {
    await running?.gone;
    running = undefined;
  };
  return {
    url,
    pid: () => running?.child.pid,
    printed: () => said,
    isReady: () => isReady(url),
    start: () => {
      if (running) throw new Error(`${service} is running already`);
      const args = now === undefined ? [] : ['--import', MOVED_CLOCK];
      const started = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args, main], {
        env: {
          PORT: String(port),
          ...variables,
          ...(now !== undefined && { CLOCK_STARTS_AT: now }),
        },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      });
      for (const stream of [started.stdout, started.stderr])
        stream?.setEncoding('utf8').on('data', (text: string) => {
          said += text;
        });
      running = { child: started, gone: once(started, 'close') };
    },
    kill: async () => {
      if (!running) return;
      child().kill('SIGKILL');
      await ended();
    },
    terminate: async () => {
      const asked = performance.now();
      const leaving = child();
      leaving.kill('SIGTERM');
      const late = setTimeout(() => leaving.kill('SIGKILL'), PATIENCE);
      await ended();
      clearTimeout(late);
      return { code: leaving.exitCode, milliseconds: performance.now() - asked };
    },
    stop: () => void child().kill('SIGSTOP'),
    cont: () => void child().kill('SIGCONT'),
    moveClockTo: async (instant) => {
      now = instant;
      const moved = once(child(), 'message');
      child().send(instant);
      await moved;
    },
  };
};
