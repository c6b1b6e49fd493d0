import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Used } from './usage-report.ts';

export interface Child {
  readonly url: string;
  /** What its answers wait for, where it says so. */
  readonly durability?: string;
  /** So far. */
  used(): Promise<Used>;
  stop(): Promise<void>;
}

/** Starts a server of ours in a process of its own, and waits until it says where it is. */
export const startChild = (script: string, ...given: readonly string[]): Promise<Child> =>
  new Promise((ready, failed) => {
    const child: ChildProcess = fork(fileURLToPath(new URL(script, import.meta.url)), given, {
      stdio: 'inherit',
    });
    child.once('exit', (code) => failed(new Error(`${script} ended with ${code}`)));
    child.once('message', (message) => {
      const { url, ...said } = message as Pick<Child, 'url' | 'durability'>;
      ready({
        url: url.replace('localhost', '127.0.0.1'),
        ...said,
        used: () =>
          new Promise((told) => {
            child.once('message', (answer) => told(answer as Used));
            child.send('used');
          }),
        stop: () =>
          new Promise((stopped) => {
            child.removeAllListeners('exit').once('exit', () => stopped());
            child.kill('SIGTERM');
          }),
      });
    });
  });
