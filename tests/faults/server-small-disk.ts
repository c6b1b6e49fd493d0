import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system of its own in memory. Only root may mount one. */
export interface SmallDisk {
  readonly folder: string;
  /** `size` as mount takes it: `16m`. */
  resize(size: string): void;
  remove(): void;
}

const mount = (folder: string, ...options: string[]) =>
  execFileSync('mount', ['-t', 'tmpfs', '-o', options.join(), 'tmpfs', folder], { stdio: 'ignore' });

export const smallDisk = (size: string): SmallDisk => {
  const folder = mkdtempSync(join(tmpdir(), 'alliance-'));
  try {
    mount(folder, `size=${size}`);
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
  return {
    folder,
    resize: (to) => void mount(folder, 'remount', `size=${to}`),
    remove() {
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true });
    },
  };
};

export const canMount = (): boolean => {
  try {
    smallDisk('1m').remove();
    return true;
  } catch {
    return false;
  }
};
