import { setTimeout as pause } from 'node:timers/promises';

/** A broker leads a process group of its own, so that nothing of it is left behind. */
export const signalGroup = (pid: number, signal: NodeJS.Signals): boolean => {
  try {
    process.kill(-pid, signal);
    return true;
  } catch {
    return false;
  }
};

export const isGone = (pid: number): boolean => {
  try {
    process.kill(-pid, 0);
    return false;
  } catch {
    return true;
  }
};

const LOOKS = 150;

/** Lets brokers write what they have and go; after fifteen seconds they have to. */
export const endGroups = async (pids: readonly number[]): Promise<void> => {
  for (const pid of pids) {
    signalGroup(pid, 'SIGCONT');
    signalGroup(pid, 'SIGTERM');
  }
  for (let look = 0; look < LOOKS && !pids.every(isGone); look++) await pause(100);
  for (const pid of pids) signalGroup(pid, 'SIGKILL');
};
