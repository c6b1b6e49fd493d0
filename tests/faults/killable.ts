import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';

/** A process that is going to be killed. */
export interface Killable {
  /** Every whole line that it has printed so far. A line that was cut by the kill was never said. */
  readonly lines: readonly string[];
  /** Waits until it has printed so many lines. @throws Error when it ends before. */
  printed(lines: number): Promise<void>;
  /** SIGKILL: no handler runs, nothing is flushed. Resolves when it is gone and all it printed has been read. */
  kill(): Promise<void>;
}

/** Starts a TypeScript program of this workspace from its sources. */
export const startKillable = (program: string, ...args: readonly string[]): Killable => {
  const child = spawn(process.execPath, ['--conditions=source', '--no-warnings', program, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let rest = '';
  let complaint = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const gone = once(child, 'close');
  return {
    lines,
    async printed(count) {
      while (lines.length < count) {
        if (child.exitCode !== null) throw new Error(`${program} ended by itself: ${complaint}`);
        await pause(2);
      }
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
};
