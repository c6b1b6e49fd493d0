import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { BROKERS, SESSION_TIMEOUT } from './opened-bus.ts';

export interface MemberProcess {
  /** Ids of the messages that it has handled so far. */
  readonly handled: readonly string[];
  signal(signal: NodeJS.Signals): void;
  /** Kills it and waits until it is gone. */
  end(): Promise<void>;
}

/** A member of the group in a process of its own, which can be killed and paused. */
export const startMember = (prefix: string): MemberProcess => {
  const program = join(import.meta.dirname, 'member.ts');
  const child = spawn(
    process.execPath,
    ['--conditions=source', '--no-warnings', program, BROKERS.join(','), prefix, String(SESSION_TIMEOUT)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const gone = once(child, 'close');
  const handled: string[] = [];
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    handled.push(...lines);
  });
  return {
    handled,
    signal: (signal) => void child.kill(signal),
    async end() {
      child.kill('SIGKILL');
      await gone;
    },
  };
};
